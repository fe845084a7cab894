/**
 * What every key of the file format is for: editors show it on hover, the format reference prints it.
 * `Standard` describes a mapping, `Standard.target` one of its keys; the order is that of the schema.
 */
export const fields = {
  // csm.yaml
  Project: 'The root of a project, csm.yaml: the organization, its documents, and what all blueprints share.',
  'Project.csm': 'Version of the file format: always 1.',
  'Project.organization': 'Whose standards these are. Its name and logo appear on every document.',
  'Project.locale':
    'Language of the documents: en, zh-CN, or [en, zh-CN] for both. The first is the main one: plain texts are written in it.',
  'Project.documents': 'What all printed documents share: look, numbering, version, dates, approvals, your own prose.',
  'Project.lint': 'How strictly the project is checked, and where it may deviate.',
  'Project.indices':
    'Service performance indices: a few vital standards added up into one figure, weighted by what failures cost.',
  'Project.data': 'Data sets with results, each under a name that measures refer to.',
  'Project.calendars':
    'Working times, each under a name that clocks refer to. "calendar" always exists: it never stops.',

  Organization: 'The company, agency or department that makes the promises.',
  'Organization.name': 'Name as customers know it; it stands on covers and in the customer charter.',
  'Organization.logo': 'SVG or PNG file inside the project, printed on the documents, e.g. assets/logo.svg.',
  'Organization.contact':
    'How customers reach you: printed in the customer charter, the questionnaires and job postings.',

  Text: 'Text for the documents: one string in the main locale, or one per locale: {en: Collection, zh-CN: 上门取件}.',
  'Text.en': 'The English wording, used in documents in English.',
  'Text.zh-CN': 'The Simplified Chinese wording, used in documents in 简体中文.',

  Contact: 'Where customers turn to with questions, praise and complaints. What is left out is not printed.',
  'Contact.phone': 'Telephone number, as customers dial it.',
  'Contact.email': 'E-mail address.',
  'Contact.web': 'Address of a web page or form, with https://.',
  'Contact.address': 'Postal address on one line, or where to find you.',
  'Contact.hours': 'When somebody answers, e.g. Monday to Friday, 08:00 to 20:00.',

  LocaleChoice: 'One locale, or a list of locales with the main one first: en, zh-CN, [en, zh-CN].',

  Documents: 'Settings that every printed document shares.',
  'Documents.kinds':
    'Which documents a build makes: manual, sop, card, job, charter, checklist, survey, scorecard, trace, data. Default: all of them. --only asks for others.',
  'Documents.formats':
    'In which formats: html, docx, pdf, md, xlsx, csv, json. Default: all of them. --format asks for others.',
  'Documents.brand': 'Color, font and paper of the documents.',
  'Documents.number':
    'Pattern of document numbers. {kind} becomes M, SOP, JD or C, {seq} a serial number: SP-QS-{kind}-{seq} gives SP-QS-SOP-03.',
  'Documents.version': 'Version printed on every document, in quotes so that it stays text: "1.0".',
  'Documents.effective': 'Day from which the standards apply, e.g. 2027-01-01. The charter tells customers too.',
  'Documents.review':
    'Day by which the documents are reviewed, e.g. 2027-12-31. Standards and jobs may have dates of their own.',
  'Documents.confidentiality': 'Who may read the documents; printed on them, e.g. "For staff only".',
  'Documents.approvals': 'Who prepares, checks and approves the documents; each line becomes a place to sign.',
  'Documents.revisions': 'What changed from version to version, printed as the revision history.',
  'Documents.insert': 'Your own prose, from Markdown files, at fixed places of the documents.',
  'Documents.bilingual':
    'Whether documents say everything in all locales, one below the other, instead of coming once in each.',
  'Documents.watermark': 'A word across every page, e.g. DRAFT. Leave it out for documents that are final.',
  'Documents.fonts':
    'Font files inside the project for characters that the fonts of csm do not have, e.g. [assets/rare.ttf].',
  'Documents.pdf': 'Settings of PDF files.',
  'Documents.manual': 'Layout and content of the standards manual.',
  'Documents.sop': 'Content of the standard operating procedures.',
  'Documents.job': 'Content of the job descriptions.',
  'Documents.charter': 'Content of the customer charter.',

  Brand: 'What makes the documents look like the organization’s own.',
  'Brand.color': 'Main color of headings and tables, in quotes because # begins a comment: "#0b6e4f".',
  'Brand.font': 'Font family for all documents; readers need it installed, otherwise a standard font stands in.',
  'Brand.paper': 'Paper size for printing: A4 (default) or Letter.',

  Approval: 'One line of the signature block.',
  'Approval.role': 'What the person does for the documents: Prepared by, Reviewed by, Approved by.',
  'Approval.name': 'Who signs, with their position. Leave it out for an empty line to fill in by hand.',
  'Approval.date': 'Day of signing, e.g. 2026-12-15. Leave it out to date by hand.',

  Revision: 'One line of the revision history.',
  'Revision.version': 'The version that came out, in quotes: "1.1".',
  'Revision.date': 'Day this version was issued, e.g. 2027-06-30.',
  'Revision.by': 'Who made the change.',
  'Revision.change': 'What changed and why, in one sentence.',
  'Revision.tag':
    'git tag of this version, e.g. v1.1. The manual then lists under the revision what changed in the standards since the one before.',

  Insert: 'Markdown files with your own prose, by the place where they are printed.',
  'Insert.manual.foreword': 'Opens the standards manual: why the organization binds itself to these standards.',
  'Insert.manual.purpose': 'Opens the chapter on purpose and scope.',
  'Insert.manual.reading': 'Opens the chapter on how to read a standard: terms of your own, for instance.',
  'Insert.manual.sequence': 'Opens the chapter on the service as customers live it.',
  'Insert.manual.priorities': 'Opens the chapter on what matters most to customers: how they were asked, for instance.',
  'Insert.manual.analysis': 'Opens the chapter on segments, type of service and coverage.',
  'Insert.manual.standards': 'Opens the chapter of the standards: what holds for all of them.',
  'Insert.manual.responsibilities': 'Opens the chapter on who answers for what.',
  'Insert.manual.closing': 'Closes the standards manual: whom to ask, how to propose changes.',
  'Insert.sop.opening': 'Opens every standard operating procedure.',
  'Insert.sop.closing': 'Ends every standard operating procedure: whom to ask when in doubt.',
  'Insert.card.closing': 'A line or two at the foot of every card on the wall: the number to call for help.',
  'Insert.job.opening': 'Opens every job description: what the organization stands for as an employer.',
  'Insert.job.closing': 'Ends every job description: how to apply, equal opportunities, data protection.',
  'Insert.checklist.opening': 'Opens the checklist: what auditors and mystery shoppers are to heed.',
  'Insert.checklist.closing': 'Ends the checklist: where to hand it in, how soon.',
  'Insert.survey.opening': 'Opens every questionnaire, after its first sentences: why customers are asked.',
  'Insert.survey.closing': 'Ends every questionnaire: where to return it, what happens with the answers.',
  'Insert.charter.opening': 'Stands before the promises of the customer charter; customers read it.',
  'Insert.charter.closing': 'Ends the customer charter: how to reach you, what customers get when a promise is broken.',

  InsertPath: 'A Markdown file inside the project, such as content/foreword.md, or one file per locale.',
  'InsertPath.en': 'File with the English prose, e.g. content/foreword.en.md.',
  'InsertPath.zh-CN': 'File with the Simplified Chinese prose, e.g. content/foreword.zh-CN.md.',

  Pdf: 'What PDF files have to keep to.',
  'Pdf.standard': 'pdf/a-2a for archives, pdf/ua-1 for accessibility; without it, tagged PDF as it is.',

  Manual: 'Layout and content of the standards manual.',
  'Manual.style':
    'handbook (default), or gbt-1.1 for the structure, clause numbers and modal verbs of a Chinese standard as laid down in GB/T 1.1-2020.',
  'Manual.sections':
    'The sections the manual has, in this order; all of them where left out. In the style gbt-1.1 the order is that of GB/T 1.1.',
  'Manual.number': 'Number of the manual as a standard, instead of the one Documents.number gives, e.g. Q/SP 001-2027.',
  'Manual.replaces': 'Number of the standard this one takes the place of, printed on the cover of gbt-1.1.',
  'Manual.issued': 'Day on which the manual is issued, printed on the cover of gbt-1.1, e.g. 2026-12-15.',
  'Manual.references':
    'Documents the standards cannot be applied without, each with number and title; gbt-1.1 lists them as normative references.',

  Sop: 'Content of the standard operating procedures.',
  'Sop.sections': 'The sections every procedure has, in this order; all of them where left out.',

  JobDescription: 'Content of the job descriptions.',
  'JobDescription.sections': 'The sections every job description has, in this order; all of them where left out.',

  Charter: 'Content of the customer charter.',
  'Charter.sections': 'The sections the charter has, in this order; all of them where left out.',

  Lint: 'Settings of the checks.',
  'Lint.extends': 'The set of rules to begin with: minimal, recommended or strict, from the fewest rules to the most.',
  'Lint.rules':
    'Single rules set otherwise: a severity (off, info, warning, error), or a mapping of severity and options, e.g. {too-detailed: {severity: error, max-words: 30}}.',
  'Lint.overrides': 'Other settings for some of the files, such as those of an older service; later entries win.',
  'Lint.assertions': 'Rules of your own, written as data instead of code.',
  'Lint.exceptions': 'Deviations that are agreed on: which rule, where, why, and until when.',

  RuleSetting: 'How one rule is set: its severity alone, or a mapping of severity and options; docs/rules names them.',
  'RuleSetting.severity': 'What the findings of the rule weigh: off, info, warning or error.',

  Override: 'Settings that hold for some files only.',
  'Override.files': 'Patterns of paths within the project, e.g. [blueprints/legacy/**].',
  'Override.rules': 'The rules as they are set for these files.',

  Assertion: 'A rule of your own: what it looks at, and what must hold there.',
  'Assertion.id': 'Name of the rule in findings and exceptions, e.g. phone-limit.',
  'Assertion.each': 'What it looks at, one after the other, e.g. each standard or each role.',
  'Assertion.where': 'Conditions that pick some of them, by path: {encounter.channel: phone, kind: hard}.',
  'Assertion.require': 'Paths at which something must stand, or paths with a condition: [measure.within].',
  'Assertion.forbid': 'Paths at which nothing may stand, or paths with a condition that no value may meet.',
  'Assertion.match': "Patterns that the texts at some paths must match: {statement: '\\d+%'}.",
  'Assertion.compare': 'Conditions that every value at some paths must meet: {target: at least 90%}.',
  'Assertion.message': 'What the finding says: what is wrong, and what to write instead.',
  'Assertion.severity': 'What its findings weigh: info, warning (default) or error.',

  Exception: 'One agreed deviation from a rule, so that it does not have to be explained again at each check.',
  'Exception.rule': 'The rule that may be broken, by its name in the findings, e.g. review-overdue.',
  'Exception.on': 'Id of what may break it, e.g. that of a standard, behavior, encounter or role.',
  'Exception.reason': 'Why the deviation is right for now; whoever reads it later decides whether that still holds.',
  'Exception.by': 'Who agreed to it.',
  'Exception.until': 'Last day of the exception, e.g. 2027-05-31. Without it the exception never ends.',

  Index: 'A service performance index: failures of the few most important standards, weighted and added up.',
  'Index.id': 'Name for references, unique in the project: lower-case letters, digits, hyphens, e.g. sqi.',
  'Index.name': 'What the organization calls it, e.g. Service Quality Indicator.',
  'Index.purpose': 'What the figure is meant to show and to whom; printed above the index in the manual.',
  'Index.period':
    'How often it is drawn up: day, week, month, quarter, half-year, year, or a duration such as 2 weeks.',
  'Index.items': 'The standards whose failures count. Few enough that everybody can name them.',
  'Index.volume': 'What the sum is set against so that busy and quiet periods compare, e.g. parcels accepted that day.',
  'Index.per': 'How many units of volume the index is stated for: 100 gives points per 100 parcels.',
  'Index.target': 'Points not to exceed in a period, e.g. at most 1200. The lower the index, the better the service.',
  'Index.owner': 'Id of the role that answers for the index as a whole.',

  IndexItem: 'One kind of failure that counts in the index.',
  'IndexItem.standard': 'Id of the standard; each case that fails it counts once.',
  'IndexItem.weight':
    'Points per failure, by what it costs the customer: 50 for a lost parcel, 1 for one late on the right day.',
  'IndexItem.reason': 'Why a failure weighs this much, seen from the customer’s side.',

  DataSet: 'Where results are found: one row per case, or one per period with counts or a value.',
  'DataSet.file': 'Files inside the project, * for any name: data/collections-*.csv.',
  'DataSet.url':
    'Address of a database, never written out: env: and the environment variable that holds it, e.g. env:CSM_WAREHOUSE.',
  'DataSet.table': 'Table to read from the database, e.g. ops.calls.',

  Calendar: 'When the clock of a measure runs: opening days and hours.',
  'Calendar.name':
    'What documents call these hours, such as “Business hours of the claims desk”; left out, they say “Business hours and days”.',
  'Calendar.days': 'Working days of the week, e.g. mon-fri or mon,wed,fri.',
  'Calendar.hours': 'Working hours, in quotes: "09:00-18:00".',
  'Calendar.timezone':
    'Time zone of the hours, e.g. Asia/Shanghai. Without it, times are unclear as soon as two sites compare.',
  'Calendar.holidays': 'File inside the project that lists days off, e.g. data/holidays.csv.',

  // clients/*.yaml
  Client:
    'A file below clients/, named after a client: what is otherwise for them than in csm.yaml. Mappings merge; lists, single values and texts replace; null takes away.',
  'Client.organization': 'Name and logo of the client.',
  'Client.locale': 'Language of the documents for this client.',
  'Client.documents': 'Look, numbers, dates, approvals and prose of the documents for this client.',

  // blueprints/*.yaml and roles/*.yaml
  Blueprint:
    'A file below blueprints/ or roles/. How much stands in one file is up to you; ids are unique in the whole project.',
  'Blueprint.service': 'The service these encounters belong to. One service per file.',
  'Blueprint.segments': 'Groups of customers whose expectations differ.',
  'Blueprint.encounters':
    'Step 1: where customers meet the service, in the order they live it. The documents keep this order.',
  'Blueprint.roles': 'Jobs, each printed as a job description. Encounters refer to them by id.',

  Service: 'A service as customers buy or use it.',
  'Service.id':
    'Name for references, unique in the project: lower-case letters, digits, hyphens, e.g. overnight-parcel.',
  'Service.name': 'What the service is called in the documents, e.g. Overnight parcel delivery.',
  'Service.purpose': 'What the customer has when the service went well; printed in the manual.',
  'Service.scope': 'What is covered and what is not, e.g. domestic parcels up to 30 kg; printed in manual and SOPs.',

  Segment:
    'A group of customers. Worth setting apart if it can be measured, is large enough, stable, and can be reached.',
  'Segment.id': 'Name for references, unique in the project, e.g. business-shippers.',
  'Segment.name': 'What the group is called in the documents, e.g. Business shippers.',
  'Segment.basis':
    'What sets the group apart: geographic (where), demographic (who), psychographic (attitudes), behavioral (what they buy and do).',
  'Segment.description': 'How to tell whether a customer belongs to it, e.g. ships 20 parcels a month or more.',
  'Segment.tests':
    'Whether the group passes the four tests of a segment one can work with. Leave out what nobody has looked into.',
  SegmentTests: 'The four tests of a segment; each true or false.',
  'SegmentTests.measurable': 'Its size and needs can be measured.',
  'SegmentTests.substantial': 'It is large enough, or valuable enough, for standards of its own.',
  'SegmentTests.stable': 'It will still be there, and want much the same, when the standards take effect.',
  'SegmentTests.accessible': 'It can be told apart in service, and reached.',

  Encounter: 'A service encounter: one occasion on which customers meet the service. Each is printed as an SOP.',
  'Encounter.id': 'Name for references and file names, unique in the project, e.g. collection.',
  'Encounter.name': 'Heading of the encounter in manual, SOP and charter, e.g. The courier collects the parcel.',
  'Encounter.description': 'When the encounter begins and ends and what matters in it, in a sentence or two.',
  'Encounter.service':
    'Id of the service it belongs to. Needed only where the project has several and none stands in this file.',
  'Encounter.stage': 'Place in the relationship: before the sale, during the service, after the service.',
  'Encounter.channel': 'How customer and company meet: on-site, phone, online or mail.',
  'Encounter.segments': 'Ids of the customer segments that go through it; leave it out if all do.',
  'Encounter.known':
    'How its order is known: observed (watched, or asked of customers), assumed (the company thinks so), proposed (not in operation yet).',
  'Encounter.steps': 'The service blueprint: its steps in order, seen by the customer.',
  'Encounter.expectations': 'Step 2: what customers want here, in their own words, with their ratings.',
  'Encounter.behaviors': 'Step 2: what staff do to meet the expectations; the standards hang on them.',
  'Encounter.fixes': 'Step 4: one-time changes that settle a matter, so that it needs no standard.',

  Step: 'One column of the service blueprint, from the physical evidence down to the support process.',
  'Step.id': 'Name for references, unique in the project, e.g. hand-over. Behaviors name the step they belong to.',
  'Step.evidence': 'Physical evidence: what the customer sees, hears or holds here, e.g. [Uniform, Receipt].',
  'Step.customer':
    'Customer action: what the customer does, above the line of interaction, e.g. Hands the parcel over.',
  'Step.onstage': 'What a contact employee or a technology does in sight of the customer.',
  'Step.backstage': 'What is done out of the customer’s sight, below the line of visibility.',
  'Step.support': 'Support process: the system or department the step relies on, e.g. Routing system.',
  'Step.wait': 'Wait point: the customer has to wait here. A time standard should answer it.',
  'Step.fail': 'Fail point: what can go wrong here, and the service recovery.',
  'Step.decision':
    'Decision point: the question whose answer changes what happens next, e.g. "Can the label be read?".',

  Action: 'What somebody, or a technology in their place, does in a step.',
  'Action.role': 'Id of the role that acts. Leave it out if a technology does.',
  'Action.action': 'What is done, beginning with a verb, e.g. Scans the label and gives a receipt.',

  Wait: 'The times of a wait point.',
  'Wait.standard': 'Standard time: the wait customers take for granted, e.g. 2 min.',
  'Wait.tolerable': 'Tolerable time: the longest wait they put up with, e.g. 5 min.',

  Fail: 'A fail point with its recovery.',
  'Fail.point': 'What can go wrong, as the customer meets it, e.g. Label cannot be read.',
  'Fail.recovery': 'What staff do about it on the spot; printed in the SOP under "When something goes wrong".',

  Expectation: 'One thing customers want in an encounter. A standard with no expectation behind it is company-defined.',
  'Expectation.id':
    'Name for references, unique in the project, e.g. come-when-you-said. Behaviors say which ones they answer.',
  'Expectation.says':
    'The expectation in customers’ own words, as they would say it to you: Come when you said you would.',
  'Expectation.dimension':
    'Quality dimension: reliability (keeps its word), responsiveness (prompt help), assurance (inspires trust), empathy (sees the person), tangibles (what shows).',
  'Expectation.segment': 'Id of the customer segment that says so; leave it out if all do.',
  'Expectation.importance':
    'How important customers rate it, from 1 to 10, e.g. 9.2. Places it in the importance/performance matrix.',
  'Expectation.performance':
    'How well customers rate you on it today, from 1 to 10, e.g. 7.4. Low beside high importance means: improve.',
  'Expectation.desired':
    'Desired service, the upper end of the zone of tolerance: what customers hope for, e.g. on the minute.',
  'Expectation.adequate':
    'Adequate service, the lower end of the zone of tolerance: what they just accept, e.g. within 30 min.',
  'Expectation.source': 'Where this is known from, so that the evidence can be checked.',

  Source: 'The evidence for an expectation.',
  'Source.method':
    'How customers were heard. contract: it is agreed in writing with them; assumed: nobody has asked yet, and documents say so; other: name it in the reference.',
  'Source.date': 'When they were asked or observed, e.g. 2026-06-30. Old evidence is weak evidence.',
  'Source.sample': 'How many cases it rests on, e.g. 412 or 200 a month.',
  'Source.reference': 'Where to look it up, e.g. Shipper survey 2026, question 7.',

  Behavior: 'Something staff do that meets an expectation, concrete enough to be seen or timed.',
  'Behavior.id': 'Name for references, unique in the project, e.g. arrive-in-window.',
  'Behavior.does':
    'One verb, one object: Returns the call within 2 hours, not Is responsive. Implied duties are worded like this.',
  'Behavior.role': 'Id of the role that shows the behavior. A selected one becomes a duty in its job description.',
  'Behavior.answers': 'Ids of the expectations it meets. Without any, its standards are company-defined.',
  'Behavior.step': 'Id of the step in which it is shown; leave it out if it holds throughout the encounter.',
  'Behavior.area':
    'Area of the golden triangle: hardware (place and equipment), software (time and procedure) or people, with its part, e.g. software/time.',
  'Behavior.selection': 'Step 3: whether it is to be standardized, judged by the six criteria.',
  'Behavior.standards': 'Step 4: the standards that say how well it has to be done.',

  Selection:
    'The decision on a behavior. Two of the six criteria, importance and performance, are rated in the expectations it answers.',
  'Selection.decision':
    'standardize: set a standard. leave: leave it to judgment. fix: settle it with a one-time fix instead.',
  'Selection.reason': 'Why; printed in the manual for what was not standardized, so that nobody has to ask again.',
  'Selection.controllable':
    'Whether the employees control it and can improve it. A standard on anything else is unfair.',
  'Selection.accepted': 'Who, on behalf of the employees, understood and accepted it, and when.',
  'Selection.basis':
    'What it rests on: future or current expectations (predictive), or only past complaints (reactive, and too late for a standard).',
  'Selection.realistic': 'Whether it is challenging but realistic: staff have to stretch, and can get there.',

  Acceptance: 'That the people who have to meet the standard agree with it.',
  'Acceptance.by': 'Who accepted it on behalf of the employees, e.g. Couriers’ council.',
  'Acceptance.on': 'Day of acceptance, e.g. 2026-07-02.',

  Standard: 'One promise that can be kept or broken: how well a behavior has to be done, and how that is measured.',
  'Standard.id':
    'Name for references, unique in the project, e.g. collected-in-window. Duties and indices refer to it.',
  'Standard.kind': 'hard: can be counted, timed or audited. soft: rests on opinion and must be asked of people.',
  'Standard.statement':
    'The standard in one sentence, with who, what, how much and by when: 95% of collections start inside the booked window.',
  'Standard.measure': 'Steps 5 and 6: what is counted, out of what, from which source, how often.',
  'Standard.target': 'The level to reach: at least 95%, at most 5 min, at most 3 per 1000, at least 4.5 of 5.',
  'Standard.floor':
    'The worst level still acceptable, e.g. at least 90%. Below it results are red, between floor and target amber.',
  'Standard.baseline':
    'The level when the target was set, e.g. 91.3%. Without it nobody knows how far away the target is.',
  'Standard.benchmark': 'What others reach: shows what is possible, not what your customers expect.',
  'Standard.owner': 'Id of the role that answers for the result.',
  'Standard.feedback': 'Who is told of the results, how and how often.',
  'Standard.published': 'true: customers are told, in the customer charter. false: say why under unpublished-because.',
  'Standard.unpublished-because': 'Why customers are not told. A promise nobody knows of steers no expectation.',
  'Standard.promise': 'The standard in words for customers, printed in the charter; without it, the statement is.',
  'Standard.review': 'Day by which target and measure are looked at again, e.g. 2027-03-01.',

  Measure: 'How the standard is measured, precisely enough for two people to arrive at the same figure.',
  'Measure.statistic':
    'share (95% of …), rate (3 per 1000), count, mean, percentile. A mean hides the customers who were let down.',
  'Measure.percentile': 'Which percentile, between 0 and 100: 90 is the value that 90% of cases stay below or reach.',
  'Measure.counts': 'What is counted or timed, e.g. collections whose first scan falls inside the booked window.',
  'Measure.of': 'Out of what: all cases that could have met it, e.g. all booked collections.',
  'Measure.excludes': 'Cases that do not count, e.g. collections the customer rebooked. The fewer, the more honest.',
  'Measure.clock': 'When the clock starts and stops, for anything that takes time.',
  'Measure.within': 'Time a case may take to count as met, e.g. 30 min, 4 business hours, 10 business days.',
  'Measure.question': 'The question put to customers, word for word. Every soft standard measured by survey needs one.',
  'Measure.scale': 'The scale of answers, from low to high: 1-5.',
  'Measure.ends':
    'What the two ends of the scale mean, printed beside the boxes of a questionnaire. Without it, words that suit most questions stand there.',
  'Measure.favorable': 'The answers that count as met: 4-5, or 5 alone.',
  'Measure.source':
    'Where the figures come from. For hard standards: operations, audit, mystery-shopping, complaints. For soft ones: survey, mystery-shopping, interviews.',
  'Measure.sample': 'How many cases are drawn, e.g. 200 a month. Leave it out if every case counts.',
  'Measure.every':
    'How often it is measured: each (every case), shift, day, week, month, quarter, half-year, year, or e.g. 2 weeks.',
  'Measure.data': 'Where the cases are found: a data set of csm.yaml, and its columns.',

  Clock: 'From which event to which other time is taken, and when the clock runs.',
  'Clock.from': 'The event that starts the clock, e.g. call is queued.',
  'Clock.to': 'The event that stops it, e.g. an agent answers.',
  'Clock.calendar': 'Calendar of csm.yaml that the clock keeps to, e.g. business. "calendar" never stops.',

  ScaleEnds: 'The words at both ends of a scale, as in 1 = not at all courteous, 5 = very courteous.',
  'ScaleEnds.low': 'What the lowest point means, e.g. not at all courteous.',
  'ScaleEnds.high': 'What the highest point means, e.g. very courteous.',

  Binding: 'Which data set holds the cases of a measure, and what its columns mean.',
  'Binding.set': 'Name of a data set under data in csm.yaml, e.g. collections.',
  'Binding.at': 'Column with the date or time that puts a case into its period, e.g. booked_for.',
  'Binding.from': 'Column with the time the clock starts, e.g. window_start.',
  'Binding.to': 'Column with the time the clock stops, e.g. scanned_at.',
  'Binding.value': 'Column with a value, such as a rating or a duration, for each case or period.',
  'Binding.met': 'Column that says whether a case met the standard, or how many did in the period.',
  'Binding.total': 'Column with the number of all cases in the period.',
  'Binding.by': 'Columns to break results down by, e.g. [depot, courier]; feedback can then reach teams and persons.',

  Benchmark: 'A level reached elsewhere, for comparison.',
  'Benchmark.value': 'The level, without "at least" or "at most": 97%, 4 min, 4.6 of 5.',
  'Benchmark.of': 'Who reached it and when, e.g. best depot in May 2026.',

  Feedback: 'How results reach the people who can do something about them.',
  'Feedback.to': 'Id of the role that is told, as a rule the one that shows the behavior.',
  'Feedback.how': 'In which form, e.g. depot board or talk with the team leader.',
  'Feedback.every':
    'How often: each, shift, day, week, month, quarter, half-year, year, or a duration such as 2 weeks.',

  Fix: 'A one-time fix: a change of technology, policy or procedure that settles the matter, so that no standard is needed.',
  'Fix.id': 'Name for references, unique in the project, e.g. text-the-window.',
  'Fix.change':
    'What is changed: technology (a system or device), policy (what is allowed), procedure (how it is done).',
  'Fix.does': 'What is different afterwards, e.g. The booking system texts the window to the shipper.',
  'Fix.answers': 'Ids of the expectations it meets once and for all.',
  'Fix.reason': 'Why a single change is better here than a standard to keep and measure.',
  'Fix.owner': 'Id of the role that sees it through.',
  'Fix.due': 'Day by which it is to be in place, e.g. 2026-12-15.',
  'Fix.status': 'planned, done, or dropped (its expectations then need another answer).',

  Role: 'A job: what the post exists for, what it does and how it is judged. Printed as a job description.',
  'Role.id': 'Name for references, unique in the project, e.g. courier. Steps, behaviors and owners refer to it.',
  'Role.title': 'Job title as printed wherever the role appears, e.g. Courier.',
  'Role.classification': 'Where the job stands in the organization’s job system.',
  'Role.purpose': 'What the post exists for, in one sentence: the task, not the person.',
  'Role.reports-to': 'Id of the role above; direct reports are derived from it.',
  'Role.duties':
    'Duties in order of importance: their order is their rank. Selected behaviors no duty covers are added by themselves.',
  'Role.authority': 'What the holder may decide without asking, e.g. May refund the collection fee on the spot.',
  'Role.entitlements': 'What the post gives its holder besides pay, e.g. Uniform and shoes.',
  'Role.procedures':
    'Further procedures the holder works by. SOPs of encounters the role acts in are listed by themselves.',
  'Role.environment': 'Under which conditions the holder works.',
  'Role.employment': 'Terms of employment.',
  'Role.qualifications': 'What the holder must bring along.',
  'Role.training':
    'Training the holder is given: service awareness and skills, problem solving, teamwork, the standards themselves.',
  'Role.review':
    'Day by which the job description is reviewed, e.g. 2027-01-15. Jobs change when the standards they carry do.',

  Classification: 'Place of the job in a job system, from the broad family down to the rank.',
  'Classification.family': 'Job family: posts of the same field of work, e.g. Operations.',
  'Classification.group': 'Job group within the family, e.g. Collection and delivery.',
  'Classification.grade': 'Pay or job grade, as a number or text: 3, "S2".',
  'Classification.rank': 'Level of the post, e.g. Staff, Team leader, Manager.',

  Duty: 'One duty; its place in the list is its rank.',
  'Duty.does': 'What the holder does, beginning with a verb, e.g. Collects parcels inside the booked window.',
  'Duty.essential': 'true: an essential duty, what the post exists for. Otherwise it counts as occasional.',
  'Duty.share': 'Share of working time, e.g. 40%. Together the duties should come to about 100%.',
  'Duty.standards': 'Ids of the standards it is judged by; they are printed as the performance standards of the job.',
  'Duty.behaviors':
    'Ids of the behaviors it covers. They bring their standards along and are not listed as duties again.',

  Environment: 'Working conditions, so that applicants know what awaits them.',
  'Environment.physical': 'Place, equipment, weather, noise, bodily effort, e.g. outdoors, lifts up to 30 kg.',
  'Environment.social': 'Whom the holder works and deals with: team, customers, contacts elsewhere.',

  Employment: 'Terms of employment as printed in the job description.',
  'Employment.contract': 'Kind and length of contract, e.g. permanent, six months’ probation.',
  'Employment.hours': 'Working hours and shifts, e.g. 40 hours a week, two shifts.',
  'Employment.pay': 'How pay is made up, e.g. base pay of grade 3 and a service bonus.',
  'Employment.place': 'Where the holder works, e.g. North depot and its routes.',

  Qualifications: 'What a holder must bring, hard (knowledge, skills) and soft (qualities).',
  'Qualifications.knowledge': 'What the holder must know, e.g. the products and their terms.',
  'Qualifications.skills': 'What the holder has learned to do, e.g. driving a van, touch typing.',
  'Qualifications.abilities': 'Lasting capacities that the work needs, e.g. stays calm under time pressure.',
  'Qualifications.qualities': 'Personal qualities that hiring looks for, e.g. keeps promises, tolerance, empathy.',
  'Qualifications.experience': 'Experience asked for, with its length, e.g. one year in delivery or retail.',
  'Qualifications.education': 'Schooling or certificates asked for, e.g. secondary school, driving licence.',
};

export type FieldKey = keyof typeof fields;
