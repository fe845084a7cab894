import { describe, expect, test } from 'vitest';
import { type JsonLd, jobPosting } from '../../src/documents/job-posting.js';
import { Writer } from '../../src/documents/writer.js';
import { loadProject } from '../../src/index.js';
import { documentWords } from '../../src/locales/catalog.js';
import { LOCALES, type Locale } from '../../src/model/locale.js';
import type { Project } from '../../src/model/project.js';
import { linked } from '../support/project.js';

/** The properties schema.org has for these types, those of Thing included, as far as a job can use them. */
const VOCABULARY: Record<string, string[]> = {
  JobPosting:
    'title description identifier hiringOrganization employmentUnit employmentType workHours jobLocation jobBenefits responsibilities qualifications skills experienceRequirements educationRequirements occupationalCategory relevantOccupation datePosted'.split(
      ' ',
    ),
  Occupation:
    'name description responsibilities qualifications skills experienceRequirements educationRequirements occupationalCategory'.split(
      ' ',
    ),
  Organization: ['name', 'telephone', 'email', 'url', 'address'],
  Place: ['name'],
  PropertyValue: ['name', 'value'],
};
/** Properties whose values are nodes of these types; all others are text. */
const NODES: Record<string, string> = {
  hiringOrganization: 'Organization',
  employmentUnit: 'Organization',
  jobLocation: 'Place',
  relevantOccupation: 'Occupation',
  identifier: 'PropertyValue',
};

function faultsIn(node: { [property: string]: JsonLd }): string[] {
  const { '@type': type, '@context': _, ...properties } = node;
  return Object.entries(properties).flatMap(([name, value]) => {
    if (!VOCABULARY[String(type)]?.includes(name)) return [`${type} has no ${name}`];
    const expected = NODES[name];
    if (typeof value === 'object' && !Array.isArray(value)) {
      return value['@type'] === expected ? faultsIn(value) : [`${name} is a ${value['@type']}`];
    }
    const texts = [value].flat();
    return expected || texts.length === 0 || texts.some((text) => typeof text !== 'string' || text === '')
      ? [`${name} is ${JSON.stringify(value)}`]
      : [];
  });
}

async function postings(project: Project, locale: Locale) {
  const writer = new Writer(project, locale, await documentWords(locale));
  return project.roles.map((role) => jobPosting(writer, role));
}

describe.each(['examples/parcel', 'examples/bank-zh'])('the jobs of %s', (folder) => {
  test.each(LOCALES)('keep to the vocabulary of schema.org in %s', async (locale) => {
    const { project } = loadProject(folder);
    const all = await postings(project, locale);
    expect(all.length).toBeGreaterThan(0);
    for (const posting of all) {
      expect(posting).toMatchObject({ '@context': 'https://schema.org', '@type': 'JobPosting' });
      expect(faultsIn(posting)).toEqual([]);
      expect(Object.keys(posting)).toEqual(
        expect.arrayContaining(['title', 'description', 'responsibilities', 'skills', 'workHours', 'jobLocation']),
      );
    }
  });
});

test('duties in their rank, derived ones too, without the standards they are judged by', async () => {
  const project =
    linked(`encounters: [{id: e, name: E, behaviors: [{id: b, does: Greets, role: r, standards: [{id: s, kind: hard, statement: Internal}]}]}]
roles: [{id: r, title: Host, duties: [{does: Opens the doors}]}]
`);
  const [posting] = await postings(project, 'en');
  expect(posting?.responsibilities).toEqual(['Opens the doors', 'Greets']);
  expect(JSON.stringify(posting)).not.toContain('Internal');
});

test('what is not known is left out', async () => {
  const [posting] = await postings(linked('roles: [{id: r, title: Host}]'), 'en');
  expect(posting).toEqual({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Host',
    identifier: { '@type': 'PropertyValue', name: 'Swift Parcel', value: 'r' },
    hiringOrganization: { '@type': 'Organization', name: 'Swift Parcel' },
    relevantOccupation: { '@type': 'Occupation', name: 'Host' },
  });
});

test('the organization can be reached as csm.yaml says; an address that is none is left out', async () => {
  const config = (web: string) =>
    `csm: 1\norganization: {name: X, contact: {phone: 555-0142, email: a@example.com, web: "${web}", address: Main Street}}\n`;
  const [posting] = await postings(linked('roles: [{id: r, title: Host}]', config('www.example.com/jobs')), 'en');
  expect(posting?.hiringOrganization).toEqual({
    '@type': 'Organization',
    name: 'X',
    telephone: '555-0142',
    email: 'a@example.com',
    url: 'https://www.example.com/jobs',
    address: 'Main Street',
  });
  const [other] = await postings(linked('roles: [{id: r, title: Host}]', config('ask at the desk')), 'en');
  expect(other?.hiringOrganization).not.toHaveProperty('url');
});
