import type { Text } from '../model/locale.js';
import type { Role } from '../model/project.js';
import { dutiesOf } from '../pipeline/duties.js';
import type { Writer } from './writer.js';

/** A node of JSON-LD, or a value in one. */
export type JsonLd = string | JsonLd[] | { [property: string]: JsonLd };

/**
 * A job as schema.org has it: a `JobPosting` whose `relevantOccupation` is the `Occupation`, in the
 * language of the writer. It says nothing that is for staff alone: the standards a duty is judged by
 * stay in the job description. There is no `datePosted`: a project does not know when a post is open.
 */
export function jobPosting(writer: Writer, role: Role): { [property: string]: JsonLd } {
  const { data } = role;
  const { project } = writer;
  const say = (text: Text | undefined) => writer.text(text);
  const each = (texts: Text[] | undefined) => (texts ?? []).map((text) => writer.text(text));
  const { qualifications, employment, environment, classification } = data;
  const required = {
    description: described(writer, [data.purpose, environment?.physical, environment?.social, employment?.pay]),
    responsibilities: dutiesOf(role).flatMap(
      ({ written, derivedFrom }) => say(written?.data.does ?? derivedFrom?.data.does) ?? [],
    ),
    qualifications: each(qualifications?.qualities),
    skills: [...each(qualifications?.knowledge), ...each(qualifications?.skills), ...each(qualifications?.abilities)],
    experienceRequirements: say(qualifications?.experience),
    educationRequirements: say(qualifications?.education),
    occupationalCategory: say(classification?.family),
  };
  const organization = writer.text(project.config.organization.name);
  return node('JobPosting', {
    '@context': 'https://schema.org',
    title: writer.text(data.title),
    identifier: node('PropertyValue', { name: organization, value: role.id }),
    hiringOrganization: node('Organization', { name: organization, ...reached(writer) }),
    employmentUnit: classification?.group && node('Organization', { name: say(classification.group) }),
    employmentType: say(employment?.contract),
    workHours: say(employment?.hours),
    jobLocation: employment?.place && node('Place', { name: say(employment.place) }),
    jobBenefits: each(data.entitlements),
    ...required,
    relevantOccupation: node('Occupation', { name: writer.text(data.title), ...required }),
  });
}

/** Where applicants find the organization; its hours are those of customer service. */
function reached(writer: Writer): Record<string, JsonLd | undefined> {
  const { phone, email, web, address } = writer.project.config.organization.contact ?? {};
  const page = web && writer.text(web);
  const url = page && (/^https?:\/\//i.test(page) ? page : `https://${page}`);
  return {
    telephone: writer.text(phone),
    email: writer.text(email),
    url: url && URL.canParse(url) ? url : undefined,
    address: writer.text(address),
  };
}

/** A typed node without the properties nothing is known of. */
function node(type: string, properties: Record<string, JsonLd | undefined>): { [property: string]: JsonLd } {
  const { '@context': context, ...others } = properties;
  const known = Object.entries(others).filter(([, value]) => value !== undefined && value.length !== 0);
  return Object.fromEntries([...(context === undefined ? [] : [['@context', context]]), ['@type', type], ...known]);
}

function described(writer: Writer, texts: (Text | undefined)[]): string | undefined {
  const said = texts.flatMap((text) => (text === undefined ? [] : [writer.sentence(text)]));
  return said.length > 0 ? said.join(writer.words.afterSentence) : undefined;
}
