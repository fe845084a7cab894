import { AREAS } from '../../model/schema/behavior.js';
import { choice } from '../question.js';

/** The areas of the golden triangle: hardware, software, people. */
export const areaForm = choice(...AREAS);
