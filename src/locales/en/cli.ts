const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const tableFormats: Record<string, string> = {
  xls: 'in the old format of Excel (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  numbers: 'a Numbers spreadsheet',
  word: 'a Word document',
  pdf: 'a PDF file',
  markup: 'a web page or XML under the name of a table, as some systems export it',
  picture: 'a picture',
  archive: 'an archive',
};

/** What the command line says: help, tables, failures. */
export const cli = {
  help: {
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    examples: 'Examples:',
    notes: (choices: string | undefined, standard: string | undefined) =>
      ` (${[choices && `choices: ${choices}`, standard && `default: ${standard}`].filter(Boolean).join('; ')})`,
    usageOptions: '[options]',
    usageCommand: '[command]',
    help: 'show this help',
    version: 'print the version',
    lang: 'language csm speaks',
    csm: 'Design customer service standards: blueprints in, checked standards and printable documents out.',
    format: 'how to print the result',
    listLocale: 'locale of the texts (default: the main locale of the project)',
    init: 'Start a project from a template',
    template: 'what to start from',
    name: 'name of the organization',
    initDocuments: 'documents a build shall make, such as manual,sop,job (default: all)',
    initLocale: 'locales of the documents, comma-separated: en, zh-CN',
    yes: 'ask nothing; take the defaults for what is not given',
    walk: 'Lead through the nine steps as a conversation; every answer goes into the files at once',
    walkExamples: [
      'csm walk                                      from where it was left',
      'csm walk overnight-parcel                     one service of several',
      'csm walk --encounter collection --step 6      targets of one encounter',
    ],
    walkStep: 'step to go to, from 1 to 9 (default: the first with something open)',
    walkEncounter: 'encounter to go to, by its id (default: the first with something open)',
    status: 'Show where each encounter stands in the nine steps, and what comes next',
    statusExamples: ['csm status', 'csm status demo --format json', 'csm status --coverage'],
    coverage: 'show what the standards cover instead: golden triangle, segments, type of service',
    lint: 'Check a project, or some of its files',
    lintFormat:
      'pretty, json, sarif, github, gitlab, junit, markdown or html, to a file with =; may be given several times (default: pretty)',
    failOn: 'lightest severity that makes the run fail',
    maxWarnings: 'fail when there are more warnings than this',
    asOf: 'day to hold due, review and expiry dates against, such as 2027-03-01 (default: today)',
    changed: 'only findings that changes since a git revision can answer for (revision: HEAD if left out)',
    fix: 'mend in the files what can be mended safely',
    dryRun: 'with --fix: show the changes as a diff and write nothing',
    baseline: 'make an exception in csm.yaml of every present finding, until a day',
    until: 'with --baseline: last day of the exceptions (default: in 90 days)',
    stdinFilename: 'check what comes in on standard input, in the place of this file',
    quiet: 'show only findings that make the run fail, and nothing when there are none',
    noCache: 'neither use nor keep the result of an earlier run on the same files',
    explain: 'Explain a rule: why it exists, a bad and a good example; without a rule, list them all',
    explainExamples: [
      'csm explain                                   all rules by topic',
      'csm explain company-defined',
    ],
    helpCommand: 'show the help of a command',
    standards: 'List and show the standards, make their documents',
    build: 'Make the documents: manual, SOPs, cards, job descriptions, charter, checklist, survey, scorecard',
    buildFormat: 'formats, comma-separated: html, docx, pdf, md, xlsx, csv, json (default: all)',
    check: 'write nothing; end with 1 when the output is not what would be built',
    watch: 'build again after each change, until Ctrl-C',
    strict: 'refuse to build on what is assumed rather than observed or asked',
    jobsFormat: 'formats, comma-separated: html, docx, pdf, md, json (default: all)',
    buildLocale: 'en, zh-CN, comma-separated, or both for documents that hold both (default: as in csm.yaml)',
    only: 'kinds, comma-separated: manual, sop, card, job, charter, checklist, survey, scorecard, trace, data (standards.json)',
    client: 'make them for this client: with clients/NAME.yaml laid over csm.yaml',
    out: 'folder to write to (default: "documents" in the project, for a client "documents/NAME")',
    force: 'replace files that csm did not write or that were edited since',
    standardsList: 'The standards as a table',
    standardsShow: 'One standard with its whole chain, from expectation to job',
    diff: 'What changed in meaning between two git revisions or folders; without "to", up to the files as they are',
    diffFailOn:
      'end with 1 on these changes, comma-separated: added, retired, tightened, loosened, remeasured, re-owned, published, withdrawn, reworded',
    project: 'project to look at (default: the one you stand in)',
    diffExamples: [
      'csm standards diff                            what differs from the last commit',
      'csm standards diff v1.0 v1.1 --format markdown',
      'csm standards diff main --fail-on loosened,retired',
      'csm standards diff ../last-year .             two folders',
    ],
    trace: 'From expectations to behaviors, standards, duties and checklist lines, with what hangs loose',
    traceExamples: [
      'csm standards trace                           the threads, by ids',
      'csm standards trace --loose                   only what hangs loose',
      'csm standards trace --format xlsx --out trace.xlsx',
    ],
    loose: 'only what hangs loose (table)',
    outFile: 'file to write to instead of standard output',
    verify: 'Whether a printed standard is current, by the code printed with it',
    verifyExamples: ['csm standards verify 7K3D-X9RM', 'csm standards verify "7k3d x9rm" demo'],
    jobs: 'List and show the jobs, add some from the role library, make their descriptions',
    jobsList: 'The jobs as a table',
    jobsShow: 'One job with its ranked duties and how they are judged',
    jobsBuild: 'Make the job descriptions',
    jobsAdd: 'Put a job of the role library into the project; without a role, list the library',
    jobsAddExamples: [
      'csm jobs add                                  what is in the library',
      'csm jobs add complaints-specialist            shows the standards it can own, and asks',
      'csm jobs add service-agent --as hotline-agent --reports-to team-leader --link',
      'csm jobs add teller bank --dry-run            the file that would be written',
    ],
    jobsAs: 'id of the job in the project (default: its name in the library)',
    jobsTo: 'file to add it to, made when missing (default: a file of its own in roles/)',
    jobsReportsTo: 'id of the job it reports to',
    jobsLink: 'enter the proposed standards under its duties without asking',
    jobsNoLink: 'enter no standards',
    jobsYes: 'ask nothing; the same as --link',
    jobsDryRun: 'show the change as a diff and write nothing',
    import: 'Make a draft blueprint of a list of standards, CSV or Excel, or bring back a table that csm export wrote',
    importExamples: [
      'csm import standards.xlsx                     shows what was understood, and asks',
      'csm import pledges.csv demo --dry-run         the blueprint that would be written',
      'csm import kpi.xlsx --sheet "KPI 2026" --map statement=B,target=D --yes',
    ],
    importInto: 'blueprint to write, new (default: blueprints/ with the name of the list)',
    importSheet: 'sheet of the workbook (default: the one that looks most like a list)',
    importMap: 'columns by header or letter, comma-separated: statement=B,target="Target (%)",result=F',
    importLocale: 'language of the list (default: as it is written)',
    importYes: 'write without asking',
    importDryRun: 'show the blueprint as a diff and write nothing',
    importDelete: 'exported table: take out the entries whose rows were deleted in it',
    importPrefer: 'exported table: which side to take where a value changed in the table and in the files',
    export: 'Write standards, behaviors and expectations to a table to fill in and import again',
    exportExamples: [
      'csm export table.xlsx                         a workbook: fill it in, then: csm import table.xlsx',
      'csm export table.xlsx demo --locale zh-CN     headings in Chinese',
      'csm export behaviors.csv --sheet behaviors    one sheet as CSV',
    ],
    exportSheet: 'which sheet to write to a CSV file (default: standards)',
    exportLocale: 'language of headings and choices (default: the main locale of the project)',
    exportForce: 'replace a file that csm did not write, or that was filled in since',
    schema:
      'Print the JSON Schema of the format: project (csm.yaml), client (clients) or blueprint (blueprints and roles)',
    schemaOut: 'write the schema files to this folder instead',
    initExamples: [
      'csm init                                      asks what it needs to know',
      'csm init demo --template parcel --yes         a whole example to look around in',
      'csm init bank --name "River Bank" --locale en,zh-CN --yes',
    ],
    lintExamples: [
      'csm lint                                      the project you stand in',
      'csm lint demo                                 the project in the folder demo',
      'csm lint blueprints/phone.yaml --format json  findings of one file, for programs',
      'csm lint --changed main --fail-on warning     what a branch has to answer for',
      'csm lint --format pretty --format sarif=lint.sarif',
      'csm lint --baseline                           begin with an old project: only what is new counts',
    ],
    standardsExamples: ['csm standards build', 'csm standards list', 'csm standards show collected-in-window'],
    buildExamples: [
      'csm standards build                           everything, into the folder "documents"',
      'csm standards build --only manual,charter --format html',
      'csm standards build demo --locale zh-CN --out handover',
      'csm standards build --client north            into the folder "documents/north"',
    ],
    standardsListExamples: ['csm standards list', 'csm standards list demo --format json'],
    standardsShowExamples: ['csm standards show collected-in-window', 'csm standards show collected-in-window demo'],
    jobsExamples: ['csm jobs list', 'csm jobs add', 'csm jobs show courier', 'csm jobs build'],
    jobsListExamples: ['csm jobs list', 'csm jobs list demo --format json'],
    jobsShowExamples: ['csm jobs show courier', 'csm jobs show courier demo'],
    jobsBuildExamples: ['csm jobs build', 'csm jobs build --format html --out hr'],
    lsp: 'The language server for editors, over standard input and output',
    stdio: 'speak over standard input and output',
    lspExamples: ['csm lsp                                       started by the editor; see docs/ci.md'],
    schemaExamples: ['csm schema blueprint', 'csm schema --out .csm                        for your editor'],
  },
  usage: {
    didYouMean: (word: string) => `Did you mean "${word}"?`,
    seeHelp: (command: string) => `See: ${command} --help`,
    unknownOption: (option: string, hint: string) => `There is no option "${option}" here. ${hint}`,
    unknownCommand: (command: string, hint: string) => `There is no command "${command}". ${hint}`,
    missingArgument: (argument: string, hint: string) => `The argument <${argument}> is missing. ${hint}`,
    optionMissingArgument: (option: string, hint: string) => `The option "${option}" needs a value. ${hint}`,
    excessArguments: (hint: string) => `There are more arguments than this command takes. ${hint}`,
    invalidArgument: (option: string, value: string, choices: string) =>
      `"${value}" is not a value for "${option}". Choose from: ${choices}.`,
  },
  failures: {
    'no-project': (a: { folder: string }) =>
      `There is no csm.yaml in "${a.folder}" or any folder above it. Go to your project, name its folder, or start one with: csm init`,
    'no-such-path': (a: { path: string }) => `There is no file or folder "${a.path}". Check the path.`,
    'not-a-folder': (a: { path: string }) => `"${a.path}" is not a folder. Name the folder of a project.`,
    'path-unreadable': (a: { path: string; reason: string }) =>
      `"${a.path}" cannot be read (${a.reason}). Check its permissions.`,
    'folder-unreadable': (a: { folder: string; reason: string }) =>
      `The folder "${a.folder}" cannot be read (${a.reason}). Check its permissions.`,
    'unknown-choice': (a: { value: string; option: string; allowed: string[]; suggestion?: string }) =>
      `"${a.value}" is not a value for ${a.option}. ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}Choose from: ${a.allowed.join(', ')}.`,
    'unknown-standard': (a: { id: string; suggestion?: string }) =>
      `No standard has the id "${a.id}". ${a.suggestion ? `Did you mean "${a.suggestion}"?` : 'csm standards list shows them all.'}`,
    'unknown-job': (a: { id: string; suggestion?: string }) =>
      `No role has the id "${a.id}". ${a.suggestion ? `Did you mean "${a.suggestion}"?` : 'csm jobs list shows them all.'}`,
    'unknown-library-role': (a: { role: string; suggestion?: string }) =>
      `The role library has no "${a.role}". ${a.suggestion ? `Did you mean "${a.suggestion}"?` : 'csm jobs add lists what it has.'}`,
    'role-library-broken': (a: { name: string; reason: string }) =>
      `The role library cannot be read${a.name ? ` at "${a.name}"` : ''} (${a.reason}). Install csm again.`,
    'bad-id': (a: { id: string }) =>
      `"${a.id}" is no id. Write lower-case letters, digits and single hyphens, such as hotline-agent.`,
    'id-taken': (a: { id: string; file: string }) =>
      `The id "${a.id}" is in use already, in ${a.file}. Choose another with --as; nothing was changed.`,
    'languages-unknown': () =>
      'csm.yaml cannot be read, so the languages of the project are not known. Mend what csm lint finds there first.',
    'not-for-roles': (a: { file: string }) =>
      `Roles do not go into "${a.file}". Name a .yaml file below roles/ or blueprints/ of the project.`,
    'target-unsound': (a: { file: string }) =>
      `"${a.file}" cannot be read as it stands. Mend what csm lint finds there, or name another file with --to.`,
    'changed-meanwhile': (a: { path: string }) =>
      `"${a.path}" was changed by somebody else in the meantime; nothing was written. Run the command again.`,
    'unknown-client': (a: { client: string; clients: string[]; suggestion?: string }) => {
      if (a.clients.length === 0)
        return `There is no client "${a.client}": the project has no file in the folder clients. Write clients/${/^[^/\\]+$/.test(a.client) ? a.client : 'NAME'}.yaml.`;
      return `There is no client "${a.client}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}The project has: ${a.clients.join(', ')}.`;
    },
    'out-unnamed': () => 'Nothing is written behind --out. Name a folder or a file, or leave --out away.',
    'out-not-folder': (a: { path: string }) =>
      `Cannot write below "${a.path}": it is a file where a folder belongs. Move it away, or name another folder.`,
    'write-failed': (a: { path: string; reason: string }) =>
      `Cannot write "${a.path}" (${a.reason}). What stood there before is unchanged.`,
    'not-ours': (a: { files: string[] }) =>
      `These files were not written by csm, or were edited since; they are left as they are and nothing was written:\n${a.files.map((file) => `  ${file}`).join('\n')}\nWrite elsewhere with --out, move them away, or replace them with --force.`,
    'init-needs-answers': () =>
      'There is no terminal to ask in. Add --yes to take the defaults, and give --template, --name and --locale as you like.',
    'walk-needs-terminal': () =>
      'csm walk is a conversation and needs a terminal to hold it in. To see where a project stands without one: csm status',
    'bad-step': (a: { value: string }) =>
      `"${a.value}" is none of the nine steps. Write --step as a number from 1 to 9.`,
    'not-a-blueprint': (a: { path: string }) =>
      `"${a.path}" is no blueprint of a project. Name a .yaml file below blueprints/, or the id of a service.`,
    'unknown-service': (a: { id: string; ids: string[]; suggestion?: string }) =>
      `There is no file and no service "${a.id}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}${a.ids.length > 0 ? `Services: ${a.ids.join(', ')}.` : 'The project has no service yet: csm walk begins one.'}`,
    'unknown-encounter': (a: { id: string; ids: string[]; suggestion?: string }) =>
      `No encounter here has the id "${a.id}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}${a.ids.length > 0 ? `Encounters: ${a.ids.join(', ')}.` : 'There are none yet: csm walk begins one.'}`,
    'file-read-only': (a: { path: string }) =>
      `"${a.path}" is read-only, so it cannot be written. Allow writing to it.`,
    'init-not-folder': (a: { path: string }) => `Cannot start a project in "${a.path}": it is a file. Name a folder.`,
    'init-exists': (a: { path: string }) =>
      `There is a project in "${a.path}" already (csm.yaml). Choose another folder; nothing was changed.`,
    'bad-name': () => 'The name of the organization is empty or holds control characters. Give another with --name.',
    'not-a-source': (a: { path: string }) =>
      `csm does not read "${a.path}": a project is its csm.yaml and the .yaml files below blueprints/, roles/ and clients/.`,
    'prose-unusable': (a: { path: string }) =>
      `"${a.path}" is not a text file in UTF-8, or larger than 4 MB. Save it as UTF-8.`,
    'logo-unusable': (a: { path: string }) =>
      `The logo "${a.path}" is neither SVG nor PNG, or larger than 4 MB. Use another.`,
    'font-unusable': (a: { path: string }) =>
      `"${a.path}" is no TrueType or OpenType font, or larger than 64 MB. Use another, or take it out of documents.fonts.`,
    'no-match': (a: { pattern: string }) => `No file that csm reads matches "${a.pattern}".`,
    'one-output': (a: { formats: string[] }) =>
      `Only one format can go to standard output, not ${a.formats.join(' and ')}. Send the others to files: --format ${a.formats[1]}=FILE.`,
    'format-without-file': (a: { format: string }) =>
      `No file follows "--format ${a.format}=". Name one, or leave the = out.`,
    'output-is-source': (a: { path: string }) =>
      `"${a.path}" is a file of the project; a report would overwrite it. Name another file.`,
    'bad-date': (a: { option: string; value: string }) =>
      `"${a.value}" is no date that exists. Write ${a.option} as year-month-day, such as 2027-03-01.`,
    'bad-number': (a: { option: string; value: string }) =>
      `"${a.value}" is no number of findings. Write ${a.option} as a whole number, such as 0 or 20.`,
    'options-exclude': (a: { first: string; second: string }) => `${a.first} and ${a.second} cannot be given together.`,
    'option-needs': (a: { option: string; needed: string }) => `${a.option} only goes with ${a.needed}.`,
    'until-is-past': (a: { until: string; asOf: string }) =>
      `The exceptions would have run out before they began: ${a.until} is earlier than ${a.asOf}. Write a later day after --until.`,
    'stdin-with-paths': () => 'With --stdin-filename, what is checked comes in on standard input: name no other paths.',
    'stdin-unnamed': () =>
      'Say which file it is that comes in on standard input: csm lint - --stdin-filename blueprints/service.yaml. What a file means depends on where it stands.',
    'no-git': () => 'git is not installed, or not on the PATH; --changed asks it what a revision held.',
    'not-in-git': (a: { folder: string }) =>
      `"${a.folder}" is not in a git repository, so there is no earlier revision to compare with.`,
    'not-there-yet': (a: { revision: string }) =>
      `There was no csm.yaml here at the revision "${a.revision}". Name a later one, or another project with --project.`,
    'unknown-revision': (a: { revision: string }) =>
      `git knows no revision "${a.revision}". Name a branch, tag or commit that is here; a shallow clone may have to fetch it first.`,
    'tag-unknown': (a: { tag: string; version: string }) =>
      `csm.yaml names the git tag "${a.tag}" for version ${a.version}, and there is no such tag here. Correct it, set the tag, fetch it (git fetch --tags), or leave it out until the version is tagged.`,
    'tag-without-project': (a: { tag: string; version: string }) =>
      `csm.yaml names the git tag "${a.tag}" for version ${a.version}, but there was no csm.yaml here at that tag. Name a later one, or leave it out.`,
    'edit-failed': (a: { key: string }) =>
      `"${a.key}" could not be changed in the file without changing something else; nothing was written. Change it by hand.`,
    'edit-shared': (a: { key: string }) =>
      `"${a.key}" stands in the file once and is used in several places by an alias (*name); a change would be felt in all of them, so nothing was written. Change it by hand, or write it out in each place.`,
    'edit-unreadable': () =>
      'The file cannot be read as YAML, so nothing was changed in it. Mend what csm lint finds there first.',
    'baseline-without-config': () =>
      'A baseline is written to csm.yaml, and that cannot be read. Mend what csm lint finds there first.',
    'unknown-rule': (a: { id: string; suggestion?: string }) =>
      `No rule is called "${a.id}". ${a.suggestion ? `Did you mean "${a.suggestion}"?` : 'csm explain lists them all.'}`,
    'page-missing': (a: { id: string }) =>
      `The page of "${a.id}" is missing from this installation. Install csm again.`,
    'format-needs-out': (a: { format: string }) => `${a.format} is no text for a terminal. Name a file with --out.`,
    'nothing-to-trace': () =>
      'The project has neither expectations nor behaviors nor duties yet: there is nothing to trace.',
    'no-code': (a: { code: string }) =>
      `"${a.code}" is no code of a standard. A code has eight letters and digits, such as 7K3D-X9RM.`,
    'output-failed': (a: { reason: string }) => `The output cannot be written (${a.reason}).`,
    'nothing-asked-for': (a: { kinds: string; formats: string; made: string }) =>
      `No document of the kind ${a.kinds} is made in the format ${a.formats}. Choose from: ${a.made}.`,
    'logo-undrawable': (a: { reason: string }) =>
      `The logo cannot be drawn (${a.reason}). Save it again as plain SVG, without links to other files, or as PNG.`,
    'logo-broken': (a: { path: string }) =>
      `The logo "${a.path}" is damaged: it cannot be read to its end. Save it again as SVG or PNG.`,
    'logo-reaches-out': (a: { path: string }) =>
      `The logo "${a.path}" runs a script or calls for other files. Save it again as plain SVG, with text as outlines and pictures embedded, or as PNG.`,
    'logo-too-large': (a: { path: string }) =>
      `The logo "${a.path}" comes to more dots or shapes than can be drawn. Save it again as a simpler SVG, or as a PNG of at most 4,000 pixels a side.`,
    'pdf-engine-missing': (a: { packages: string[] }) =>
      `PDF needs an engine that is not installed: optional dependencies were left out, or there is none for this system. Install one of these beside csm:\n${a.packages.map((one) => `  npm install ${one}`).join('\n')}\nThe first is faster, the second runs everywhere. Other formats need neither.`,
    'pdf-standard-unchecked': (a: { standard: string }) =>
      `The PDF engine of this system cannot check ${a.standard}. Leave documents.pdf.standard out of csm.yaml, or build on a system that has @myriaddreamin/typst-ts-node-compiler.`,
    'uncovered-characters': (a: { characters: string[]; places?: (string | undefined)[]; more: number }) =>
      `No font has ${a.characters.length + a.more === 1 ? 'this character' : 'these characters'}, so PDF cannot print ${a.characters.length + a.more === 1 ? 'it' : 'them'}:\n${a.characters.map((one, i) => `  ${one}${a.places?.[i] ? `, first in ${a.places[i]}` : ''}\n`).join('')}${a.more > 0 ? `  and ${a.more} more\n` : ''}Write something else, or put a font that has them into the project and name its file in csm.yaml, for instance: documents: {fonts: [assets/NotoSansKR-Regular.ttf]}`,
    'table-empty': (a: { file: string }) => `"${a.file}" holds no table: it is empty.`,
    'table-too-large': (a: { file: string; limit: number }) =>
      `"${a.file}" is larger than ${a.limit / 1024 / 1024} MB. Split the list into smaller files.`,
    'table-format': (a: { file: string; format: string }) =>
      `"${a.file}" is ${tableFormats[a.format] ?? 'in a format csm does not read'}. Save it as an Excel workbook (.xlsx) or as CSV and import that.`,
    'table-protected': (a: { file: string }) =>
      `"${a.file}" is protected by a password. Open it, save it without the password as .xlsx, and import that.`,
    'table-damaged': (a: { file: string }) =>
      `The workbook "${a.file}" is damaged or cut short. Open it in a spreadsheet program and save it again as .xlsx.`,
    'table-encoding': (a: { file: string }) =>
      `"${a.file}" is no text csm can read: neither UTF-8 nor UTF-16, GBK, Big5 or Windows-1252. Save it as CSV in UTF-8, or as .xlsx.`,
    'table-quote-open': (a: { file: string; row: number }) =>
      `In row ${a.row} of "${a.file}" a quotation mark is opened and never closed; all that follows would be one cell. Close it, or save the list as .xlsx.`,
    'not-a-table': (a: { path: string }) => `"${a.path}" is no file. Name a list: CSV, TSV or .xlsx.`,
    'list-without-statement': (a: { file: string; sheet: string; headers: string[] }) =>
      `No column of "${a.file}" holds the standards. Headers looked for: standard, statement, service level, promise, pledge, KPI, description; 服务标准, 服务承诺, 指标, 事项. ${a.headers.length > 0 ? `Headers seen:\n${a.headers.map((one) => `  ${one}`).join('\n')}\n` : ''}Say which column it is, by its header or letter: --map statement=B,target=C,result=D`,
    'list-without-rows': (a: { file: string; sheet: string }) =>
      `"${a.file}" has headers and nothing below them${a.sheet ? ` (${a.sheet})` : ''}. Another sheet can be named with --sheet.`,
    'unknown-sheet': (a: { file: string; sheet: string; sheets: string[]; suggestion?: string }) =>
      `"${a.file}" has no sheet "${a.sheet}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}It has: ${a.sheets.join(', ')}.`,
    'map-malformed': (a: { text: string }) =>
      `"${a.text}" names no column. Write --map statement=B,target="Target (%)": what the column holds, then its letter or header.`,
    'map-unknown-kind': (a: { kind: string; allowed: string[]; suggestion?: string }) =>
      `--map knows no "${a.kind}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}Choose from: ${a.allowed.join(', ')}.`,
    'map-unknown-column': (a: { column: string; headers: string[]; suggestion?: string }) =>
      `The list has no column "${a.column}". ${a.suggestion ? `Did you mean "${a.suggestion}"? ` : ''}It has:\n${a.headers.map((one) => `  ${one}`).join('\n')}`,
    'into-not-a-blueprint': (a: { path: string }) =>
      `"${a.path}" is no file csm reads blueprints from. Name one below blueprints/ of the project that ends in .yaml.`,
    'into-exists': (a: { path: string }) =>
      `"${a.path}" exists already; an import never writes over a file. Name another with --into.`,
    'import-too-large': (a: { file: string; limit: number }) =>
      `The blueprint would be larger than ${a.limit / 1024 / 1024} MB, which csm does not read. Split the list, for instance by service.`,
    'table-extension': (a: { path: string }) =>
      `"${a.path}" ends neither in .xlsx nor in .csv. Name the table to write, such as table.xlsx, and the project after it.`,
    'sheet-without-csv': (a: { path: string }) =>
      `"${a.path}" is a workbook and gets all sheets. Leave --sheet out, or name a .csv file.`,
    'table-filled-in': (a: { path: string }) =>
      `"${a.path}" was not written by csm export, or was filled in since; it is left as it is. Import it first, name another file, or replace it with --force.`,
    'only-exported': (a: { option: string; file: string }) =>
      `${a.option} is for tables that csm export wrote, and "${a.file}" is not one: its id, statement and place are not under the headings csm gives them. Leave it out to import the table as a list.`,
    'import-needs-yes': () =>
      'Nothing was written: there is no terminal to ask in. Add --yes to write, or --dry-run to see what would be written.',
    'import-unsound': (a: { file: string; problems: string[] }) =>
      `Nothing was written: what came of "${a.file}" is no sound blueprint (${a.problems.join(', ')}). This is a fault of csm; please report it with the row it is about.`,
    'template-broken': (a: { template: string; reason: string }) =>
      `The template "${a.template}" cannot be read (${a.reason}). Install csm again.`,
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  lintedAlone: (file: string) => `There is no csm.yaml above "${file}"; it is checked on its own.`,
  lintSummary: (s: { errors: number; warnings: number; infos: number; files: number }) => {
    const files = plural(s.files, 'file');
    if (s.errors + s.warnings + s.infos === 0) return `No findings in ${files}.`;
    const counts = [
      s.errors > 0 && plural(s.errors, 'error'),
      s.warnings > 0 && plural(s.warnings, 'warning'),
      s.infos > 0 && plural(s.infos, 'note'),
    ].filter(Boolean);
    return `${counts.join(', ')} in ${files}.`;
  },
  fixed: (s: { files: number; dryRun: boolean }) => {
    if (s.files === 0) return 'There is nothing to mend safely.';
    return s.dryRun
      ? `${plural(s.files, 'file')} would change; nothing was written.`
      : `${plural(s.files, 'file')} mended.`;
  },
  baselineReason: (asOf: string) => `Found when the baseline was taken on ${asOf}`,
  baselineWritten: (s: { added: number; lapsed: number; left: number; until: string; file: string }) => {
    const added =
      s.added === 0
        ? 'No exception had to be added.'
        : `${plural(s.added, 'exception')} added to ${s.file}, until ${s.until}.`;
    const left = s.left === 0 ? '' : ` ${plural(s.left, 'finding')} cannot be excepted and should be mended.`;
    const lapsed =
      s.lapsed === 0
        ? ''
        : ` ${plural(s.lapsed, 'finding')} had an exception that has run out: mend what it covered, or set a later day there.`;
    return `${added}${lapsed}${left}`;
  },
  reportsWritten: (files: string[]) => `Written: ${files.join(', ')}`,
  versionTorn: (s: { name: string; files: string[] }) =>
    `In ${s.name}, ${s.files.join(' and ')} cannot be read: the standards there seem to be missing. See: csm lint`,
  brokenProject: (errors: number) =>
    `The project has ${plural(errors, 'error')}; what is shown may be incomplete. See: csm lint`,
  buildRefused: 'Nothing was built: documents are made only from a project without errors. Mend these first:',
  built: (s: { written: number; unchanged: number; removed: number; folder: string }) => {
    const removed = s.removed > 0 ? `, ${plural(s.removed, 'outdated document')} removed` : '';
    const unchanged = s.unchanged > 0 ? `, ${s.unchanged.toLocaleString('en')} unchanged` : '';
    return `${plural(s.written, 'file')} written${unchanged}${removed} in ${s.folder}`;
  },
  making: (number: number, all: number, file: string) => `${number}/${all}  ${file}`,
  watching: (s: { time: string; seconds: number }) =>
    `${s.time}, after ${s.seconds.toFixed(1)} s. Waiting for changes; Ctrl-C ends.`,
  upToDate: (folder: string) => `${folder} is what would be built.`,
  outOfDate: (count: number) =>
    `${plural(count, 'file')} ${count === 1 ? 'differs' : 'differ'} from what would be built. Build again, without --check.`,
  differs: { missing: 'missing', outdated: 'differs', surplus: 'no longer belongs to the output' },
  strictRefused:
    'Nothing was built: --strict allows no document on what is assumed. Observe or ask, and write it down:',
  assumptions: {
    'encounter-assumed': 'the encounter is assumed',
    'encounter-proposed': 'the encounter is proposed',
    'encounter-unsaid': 'nothing says how the encounter is known',
    'expectation-assumed': 'the expectation is assumed',
    'expectation-without-source': 'the expectation has no source',
    'rating-assumed': 'the ratings are assumed',
    'rating-without-source': 'the ratings have no source',
    'behavior-undecided': 'the behavior is not decided on',
    'behavior-not-accepted': 'nobody has accepted the behavior',
    'standard-company-defined': 'no customer stands behind the standard',
    'standard-without-baseline': 'the standard has no baseline',
  },
  untranslated: (s: { count: number; locales: string[]; first: string }) => {
    const names = s.locales.map((locale) => (locale === 'en' ? 'English' : 'Chinese')).join(' or ');
    const [have, them] = s.count === 1 ? ['has', 'it'] : ['have', 'them'];
    return `${plural(s.count, 'text')} of the project ${have} no wording in ${names}; documents print ${them} in another language. The first is in ${s.first}. Write each text in all languages: {en: …, zh-CN: …}.`;
  },
  openFirst: (path: string) => `Open ${path} first: it leads to all the others.`,
  nothingToBuild: 'There is nothing of this kind in the project.',
  schemaWritten: (files: string[]) => `Written: ${files.join(', ')}`,
  none: '–',
  noStandards: 'The project has no standards yet.',
  noJobs: 'The project has no roles yet. csm jobs add lists some that are ready to use.',
  kinds: { hard: 'hard', soft: 'soft' },
  columns: {
    id: 'Id',
    kind: 'Kind',
    statement: 'Statement',
    target: 'Target',
    owner: 'Owner',
    title: 'Title',
    reportsTo: 'Reports to',
    duties: 'Duties',
    standards: 'Standards',
    rank: 'No.',
    duty: 'Duty',
    share: 'Share',
    essential: 'Essential',
  },
  fields: {
    encounter: 'Encounter',
    behavior: 'Behavior',
    shownBy: 'Shown by',
    step: 'Step',
    measure: 'Measure',
    target: 'Target',
    floor: 'Floor',
    baseline: 'Baseline',
    benchmark: 'Benchmark',
    owner: 'Owner',
    feedback: 'Feedback to',
    published: 'Published',
    review: 'Review',
    index: 'In the index',
    jobs: 'Carried by',
    expectations: 'Customers say',
    purpose: 'Purpose',
    reportsTo: 'Reports to',
    reports: 'Direct reports',
  },
  ratings: (importance: number | undefined, performance: number | undefined) => {
    const known = [importance && `importance ${importance}`, performance && `performance ${performance}`].filter(
      Boolean,
    );
    return known.length > 0 ? ` (${known.join(', ')})` : '';
  },
  yes: 'yes',
  no: 'no',
  codeCurrent: (code: string) => `${code} is current: the copy says what the standard says today.`,
  codeNotInForce: (code: string) =>
    `${code} is the standard as it stands today, but it is not in force. Take the copy down.`,
  codeUnknown: (code: string) =>
    `No standard bears the code ${code} today: it has changed or was retired since the copy was made. Take it down and print it anew.`,
  marked: (statement: string) => `${statement} [company-defined]`,
  companyDefined: 'Company-defined: no customer expectation stands behind this standard.',
  inJob: (title: string, rank: number) => `${title}, duty ${rank}`,
  weight: (index: string, weight: number) => `${index}, weight ${weight}`,
  derivedDuty: 'implied by a selected behavior',
  cancelled: 'Cancelled. Nothing was written.',
  unexpected: (version: string) =>
    `Something unexpected happened; this is a fault of csm ${version}, not of your files. Please report it with the lines below.`,
};

export type CliWords = typeof cli;
