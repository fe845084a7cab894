import { ROUND_THE_CLOCK } from './calendar.js';
import type { Behavior, Encounter, Project, Role, Service, Standard } from './project.js';
import type { Registry } from './registry.js';
import { type Source, under } from './source.js';

/** Resolves every reference of the project and writes both ends of each link. */
export function connect(project: Project, registry: Registry, configSource: Source | undefined): void {
  const names = declaredNames(configSource);
  for (const encounter of project.encounters) connectEncounter(project, registry, encounter);
  // Behaviors may answer expectations of any encounter, and duties claim behaviors: entities first.
  for (const behavior of project.behaviors) connectBehavior(registry, names, behavior);
  for (const role of project.roles) connectRole(registry, role);
  connectConfig(project, registry);
}

function connectEncounter(project: Project, registry: Registry, encounter: Encounter): void {
  const { data, at, id } = encounter;
  const service = data.service
    ? registry.resolve('service', data.service, under(at, 'service'), id)
    : (project.services.find((one) => one.at.source === at.source) ?? onlyService(project, at.source));
  if (service) {
    encounter.service = service;
    service.encounters.push(encounter);
  }
  encounter.segments = registry.resolveAll('segment', data.segments, under(at, 'segments'), id);
  for (const step of encounter.steps) {
    step.onstage = registry.resolve('role', step.data.onstage?.role, under(step.at, 'onstage', 'role'), step.id);
    step.backstage = registry.resolve('role', step.data.backstage?.role, under(step.at, 'backstage', 'role'), step.id);
  }
  for (const expectation of encounter.expectations) {
    const place = under(expectation.at, 'segment');
    expectation.segment = registry.resolve('segment', expectation.data.segment, place, expectation.id);
  }
  for (const fix of encounter.fixes) {
    fix.owner = registry.resolve('role', fix.data.owner, under(fix.at, 'owner'), fix.id);
    fix.answers = registry.resolveAll('expectation', fix.data.answers, under(fix.at, 'answers'), fix.id);
    for (const expectation of fix.answers) expectation.answeredBy.push(fix);
  }
}

function connectBehavior(registry: Registry, names: DeclaredNames | undefined, behavior: Behavior): void {
  const { data, at, id } = behavior;
  behavior.role = registry.resolve('role', data.role, under(at, 'role'), id);
  behavior.role?.behaviors.push(behavior);
  behavior.step = registry.resolveStep(data.step, behavior.encounter, under(at, 'step'), id);
  behavior.step?.behaviors.push(behavior);
  behavior.answers = registry.resolveAll('expectation', data.answers, under(at, 'answers'), id);
  for (const expectation of behavior.answers) expectation.answeredBy.push(behavior);
  for (const standard of behavior.standards) connectStandard(registry, names, standard);
}

function connectStandard(registry: Registry, names: DeclaredNames | undefined, standard: Standard): void {
  const { data, at, id } = standard;
  standard.owner = registry.resolve('role', data.owner, under(at, 'owner'), id);
  standard.owner?.owns.push(standard);
  standard.feedbackTo = registry.resolve('role', data.feedback?.to, under(at, 'feedback', 'to'), id);
  if (!names) return;
  const calendar = data.measure?.clock?.calendar;
  if (calendar !== undefined) {
    registry.expectNamed('calendar', calendar, names.calendars, under(at, 'measure', 'clock', 'calendar'), id);
  }
  const set = data.measure?.data?.set;
  if (set !== undefined) registry.expectNamed('data-set', set, names.sets, under(at, 'measure', 'data', 'set'), id);
}

interface DeclaredNames {
  calendars: string[];
  sets: string[];
}

// From the file as written, so that a calendar with a fault of its own still counts as declared;
// nothing where csm.yaml could not be read, because then nobody knows.
function declaredNames(config: Source | undefined): DeclaredNames | undefined {
  if (!config) return undefined;
  const { calendars, data } = (config.data ?? {}) as Record<string, unknown>;
  const keys = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
  return { calendars: [...keys(calendars), ROUND_THE_CLOCK], sets: keys(data) };
}

function connectRole(registry: Registry, role: Role): void {
  role.reportsTo = registry.resolve('role', role.data['reports-to'], under(role.at, 'reports-to'), role.id);
  role.reportsTo?.reports.push(role);
  for (const duty of role.duties) {
    duty.standards = registry.resolveAll('standard', duty.data.standards, under(duty.at, 'standards'), role.id);
    for (const standard of duty.standards) standard.duties.push(duty);
    duty.behaviors = registry.resolveAll('behavior', duty.data.behaviors, under(duty.at, 'behaviors'), role.id);
  }
}

function connectConfig(project: Project, registry: Registry): void {
  for (const index of project.indices) {
    index.owner = registry.resolve('role', index.data.owner, under(index.at, 'owner'), index.id);
    for (const [i, data] of (index.data.items ?? []).entries()) {
      if (data === undefined) continue;
      const standard = registry.resolve('standard', data.standard, under(index.at, 'items', i, 'standard'), index.id);
      if (!standard) continue;
      const item = { index, standard, weight: data.weight, data };
      index.items.push(item);
      standard.indexItems.push(item);
    }
  }
}

/** A file without a service of its own belongs to the only one there is. */
function onlyService({ services }: Project, source: Source): Service | undefined {
  const namesOwn = typeof source.data === 'object' && source.data !== null && 'service' in source.data;
  return services.length === 1 && !namesOwn ? services[0] : undefined;
}
