import type { CliWords } from '../en/cli.js';

const number = (value: number) => value.toLocaleString('en');

export const cli: CliWords = {
  help: {
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    examples: '示例：',
    notes: (choices, standard) =>
      `（${[choices && `可选：${choices}`, standard && `默认：${standard}`].filter(Boolean).join('；')}）`,
    usageOptions: '[选项]',
    usageCommand: '[命令]',
    help: '显示帮助',
    version: '显示版本号',
    lang: '界面语言',
    csm: '设计客户服务标准：写下服务蓝图，检查后生成可以打印的标准文档。',
    format: '结果的输出格式',
    listLocale: '内容的语言（默认：项目的主语言）',
    init: '用模板新建项目',
    template: '起始模板',
    name: '组织名称',
    initLocale: '文档语言，可选 en 和 zh-CN，用英文逗号分隔',
    yes: '不提问，未指定的项一律取默认值',
    lintFormat:
      'pretty、json、sarif、github、gitlab、junit、markdown 或 html；用 = 写入文件；可多次给出（默认：pretty）',
    failOn: '达到哪个级别即判为不通过',
    maxWarnings: '警告超过这个数目即判为不通过',
    asOf: '以哪一天判断到期、复审和失效，例如 2027-03-01（默认：今天）',
    changed: '只报告某个 git 版本以来的改动所引起的问题（不写版本则为 HEAD）',
    fix: '在文件中改正可以安全改正的问题',
    dryRun: '与 --fix 同用：只显示将作的改动，不写文件',
    baseline: '把目前的全部问题写入 csm.yaml 作为例外，并注明期限',
    until: '与 --baseline 同用：例外的最后一天（默认：90 天后）',
    stdinFilename: '检查标准输入的内容，视同这个文件',
    quiet: '只显示导致不通过的问题；没有则什么也不显示',
    noCache: '不使用也不保存同一批文件先前的结果',
    explain: '解释一条规则：为什么要有、反例和正例；不写规则名则列出全部',
    explainExamples: [
      'csm explain                                   按主题列出全部规则',
      'csm explain company-defined',
    ],
    lint: '检查整个项目或其中的部分文件',
    helpCommand: '显示某个命令的帮助',
    standards: '列出、查看标准，生成标准文档',
    build: '生成文档：手册、标准作业程序、岗位卡、职务说明书、服务承诺、检查表、问卷、计分表',
    buildFormat: '格式，用逗号分隔：html、docx、pdf、md、xlsx、csv、json（默认：全部）',
    check: '不写文件；现有输出与将要生成的不一致时以 1 结束',
    watch: '每次改动后重新生成，直到按 Ctrl-C',
    strict: '凡以假设而非观察或询问为依据的，拒绝生成',
    jobsFormat: '格式，用逗号分隔：html、docx、pdf、md、json（默认：全部）',
    buildLocale: 'en、zh-CN，用逗号分隔；或 both，一份文档含两种语言（默认：按 csm.yaml）',
    only: '种类，用逗号分隔：manual、sop、card、job、charter、checklist、survey、scorecard、trace、data（standards.json）',
    client: '为这个客户生成：以 clients/名称.yaml 覆盖 csm.yaml',
    out: '输出文件夹（默认：项目中的“documents”；指定客户时为“documents/名称”）',
    force: '非 csm 生成或生成后改动过的文件也一并覆盖',
    standardsList: '用表格列出全部标准',
    standardsShow: '查看一项标准，以及从期望到岗位的完整链条',
    diff: '两个 git 版本或两个文件夹之间，标准在含义上有哪些变化；不写“to”则比到当前文件',
    diffFailOn:
      '出现这些变化时以 1 结束，用逗号分隔：added、retired、tightened、loosened、remeasured、re-owned、published、withdrawn、reworded',
    project: '要查看的项目（默认：当前所在的项目）',
    diffExamples: [
      'csm standards diff                            与上次提交相比有何变化',
      'csm standards diff v1.0 v1.1 --format markdown',
      'csm standards diff main --fail-on loosened,retired',
      'csm standards diff ../last-year .             两个文件夹',
    ],
    trace: '从期望到行为、标准、职责和检查项的来龙去脉，并指出断开之处',
    traceExamples: [
      'csm standards trace                           以 id 列出各条线索',
      'csm standards trace --loose                   只看断开之处',
      'csm standards trace --format xlsx --out trace.xlsx',
    ],
    loose: '只看断开之处（表格）',
    outFile: '写入文件，而不是标准输出',
    verify: '凭标准上印的校验码，判断张贴的版本是否仍然有效',
    verifyExamples: ['csm standards verify 7K3D-X9RM', 'csm standards verify "7k3d x9rm" demo'],
    jobs: '列出、查看职务说明书，或生成文档',
    jobsList: '用表格列出全部岗位',
    jobsShow: '查看一个岗位：按重要程度排列的职责及其考核标准',
    jobsBuild: '生成职务说明书',
    schema: '输出文件格式的 JSON Schema：project（csm.yaml）、client（各客户）或 blueprint（蓝图和岗位）',
    schemaOut: '改为把 schema 文件写入此文件夹',
    initExamples: [
      'csm init                                      逐项询问所需信息',
      'csm init demo --template parcel --yes         一个完整的示例，可以随意查看',
      'csm init bank --name "River Bank" --locale en,zh-CN --yes',
    ],
    lintExamples: [
      'csm lint                                      检查当前所在的项目',
      'csm lint demo                                 检查文件夹 demo 中的项目',
      'csm lint blueprints/phone.yaml --format json  检查一个文件，结果供程序读取',
      'csm lint --changed main --fail-on warning     只看一个分支带来的问题',
      'csm lint --format pretty --format sarif=lint.sarif',
      'csm lint --baseline                           从旧项目起步：往后只计新问题',
    ],
    standardsExamples: ['csm standards build', 'csm standards list', 'csm standards show collected-in-window'],
    buildExamples: [
      'csm standards build                           全部文档，写入文件夹“documents”',
      'csm standards build --only manual,charter --format html',
      'csm standards build demo --locale zh-CN --out handover',
      'csm standards build --client north            为客户 north 生成，写入“documents/north”',
    ],
    standardsListExamples: ['csm standards list', 'csm standards list demo --format json'],
    standardsShowExamples: ['csm standards show collected-in-window', 'csm standards show collected-in-window demo'],
    jobsExamples: ['csm jobs list', 'csm jobs show courier', 'csm jobs build'],
    jobsListExamples: ['csm jobs list', 'csm jobs list demo --format json'],
    jobsShowExamples: ['csm jobs show courier', 'csm jobs show courier demo'],
    jobsBuildExamples: ['csm jobs build', 'csm jobs build --format html --out hr'],
    lsp: '供编辑器使用的语言服务器，经标准输入输出通信',
    stdio: '经标准输入输出通信',
    lspExamples: ['csm lsp                                       由编辑器启动，见 docs/zh-CN/ci.md'],
    schemaExamples: ['csm schema blueprint', 'csm schema --out .csm                        供编辑器使用'],
  },
  usage: {
    didYouMean: (word) => `是不是想写“${word}”？`,
    seeHelp: (command) => `请看：${command} --help`,
    unknownOption: (option, hint) => `这里没有选项“${option}”。${hint}`,
    unknownCommand: (command, hint) => `没有命令“${command}”。${hint}`,
    missingArgument: (argument, hint) => `缺少参数 <${argument}>。${hint}`,
    optionMissingArgument: (option, hint) => `选项“${option}”后面要有值。${hint}`,
    excessArguments: (hint) => `参数过多。${hint}`,
    invalidArgument: (option, value, choices) => `“${option}”不能取值“${value}”。可选：${choices}。`,
  },
  failures: {
    'no-project': (a) =>
      `“${a.folder}”及其上级文件夹中都没有 csm.yaml。请进入项目所在的文件夹，或写明该文件夹；要新建项目，请运行：csm init`,
    'no-such-path': (a) => `没有文件或文件夹“${a.path}”，请检查路径。`,
    'not-a-folder': (a) => `“${a.path}”不是文件夹。请写项目所在的文件夹。`,
    'path-unreadable': (a) => `无法读取“${a.path}”（${a.reason}），请检查权限。`,
    'folder-unreadable': (a) => `无法读取文件夹“${a.folder}”（${a.reason}），请检查权限。`,
    'unknown-choice': (a) =>
      `${a.option} 不能取值“${a.value}”。${a.suggestion ? `是不是想写“${a.suggestion}”？` : ''}可选：${a.allowed.join('、')}。`,
    'unknown-standard': (a) =>
      `没有 id 为“${a.id}”的标准。${a.suggestion ? `是不是想写“${a.suggestion}”？` : '运行 csm standards list 可查看全部标准。'}`,
    'unknown-job': (a) =>
      `没有 id 为“${a.id}”的岗位。${a.suggestion ? `是不是想写“${a.suggestion}”？` : '运行 csm jobs list 可查看全部岗位。'}`,
    'unknown-client': (a) => {
      if (a.clients.length === 0)
        return `没有客户“${a.client}”：项目的 clients 文件夹里没有文件。请写一个 clients/${a.client}.yaml。`;
      return `没有客户“${a.client}”。${a.suggestion ? `是否要写“${a.suggestion}”？` : ''}项目中有：${a.clients.join('、')}。`;
    },
    'out-not-folder': (a) => `无法写入“${a.path}”之下：那里应是文件夹，却是一个文件。请移走它，或另选文件夹。`,
    'write-failed': (a) => `无法写入“${a.path}”（${a.reason}）。原有内容没有改动。`,
    'not-ours': (a) =>
      `以下文件不是由 csm 生成，或生成后有人改动过，均予保留，本次没有写入任何文件：\n${a.files.map((file) => `  ${file}`).join('\n')}\n请用 --out 写到别处，或先移走这些文件；确认要覆盖，请加 --force。`,
    'init-needs-answers': () =>
      '当前不是交互式终端，无法提问。请加 --yes 采用默认值，并可用 --template、--name、--locale 指定所需的项。',
    'init-not-folder': (a) => `无法在“${a.path}”新建项目：它是文件，不是文件夹。请指定文件夹。`,
    'init-exists': (a) => `“${a.path}”中已有项目（csm.yaml）。请另选文件夹；没有改动任何内容。`,
    'bad-name': () => '组织名称是空的，或含有控制字符。请用 --name 另行指定。',
    'not-a-source': (a) =>
      `csm 不读取“${a.path}”：项目由 csm.yaml 以及 blueprints/、roles/ 和 clients/ 下的 .yaml 文件组成。`,
    'prose-unusable': (a) => `“${a.path}”不是 UTF-8 编码的文本文件，或超过 4 MB。请另存为 UTF-8。`,
    'logo-unusable': (a) => `标志文件“${a.path}”不是 SVG 或 PNG，或超过 4 MB。请换一个文件。`,
    'font-unusable': (a) =>
      `“${a.path}”不是 TrueType 或 OpenType 字体，或超过 64 MB。请换一个，或从 documents.fonts 中去掉。`,
    'no-match': (a) => `没有 csm 可读的文件与“${a.pattern}”匹配。`,
    'one-output': (a) =>
      `标准输出只能写一种格式，不能同时写 ${a.formats.join(' 和 ')}。其余的请写入文件：--format ${a.formats[1]}=文件名。`,
    'format-without-file': (a) => `“--format ${a.format}=”后面没有文件名。请写上，或去掉等号。`,
    'output-is-source': (a) => `“${a.path}”是项目中的文件，写入报告会覆盖它。请换一个文件名。`,
    'bad-date': (a) => `“${a.value}”不是真实存在的日期。${a.option} 请按“年-月-日”书写，例如 2027-03-01。`,
    'bad-number': (a) => `“${a.value}”不是个数。${a.option} 请写整数，例如 0 或 20。`,
    'options-exclude': (a) => `${a.first} 和 ${a.second} 不能同时使用。`,
    'option-needs': (a) => `${a.option} 要与 ${a.needed} 一起使用。`,
    'until-is-past': (a) => `${a.until} 早于 ${a.asOf}，例外还没生效就已到期。请在 --until 后写一个更晚的日期。`,
    'stdin-with-paths': () => '使用 --stdin-filename 时检查的是标准输入的内容，请不要再写其他路径。',
    'no-git': () => '没有安装 git，或不在 PATH 中；--changed 需要向它查询某个版本的内容。',
    'not-in-git': (a) => `“${a.folder}”不在 git 仓库中，没有可供比较的旧版本。`,
    'not-there-yet': (a) =>
      `在版本“${a.revision}”时这里还没有 csm.yaml。请写更晚的版本，或用 --project 指明另一个项目。`,
    'unknown-revision': (a) =>
      `git 中没有版本“${a.revision}”。请写本地已有的分支、标签或提交；浅克隆可能需要先取回该版本。`,
    'tag-unknown': (a) =>
      `csm.yaml 为 ${a.version} 版写了 git 标签“${a.tag}”，但这里没有这个标签。请更正，或打上标签、取回标签（git fetch --tags）；尚未打标签的版本，先不要写 tag。`,
    'tag-without-project': (a) =>
      `csm.yaml 为 ${a.version} 版写了 git 标签“${a.tag}”，但在该标签处这里还没有 csm.yaml。请写更晚的标签，或不写。`,
    'edit-failed': (a) => `无法在不改动其他内容的情况下把“${a.key}”加进文件；什么也没有写入。请手工添加。`,
    'baseline-without-config': () => '基线要写入 csm.yaml，但它无法读取。请先改正 csm lint 在其中指出的问题。',
    'unknown-rule': (a) =>
      `没有名为“${a.id}”的规则。${a.suggestion ? `是否想写“${a.suggestion}”？` : 'csm explain 可列出全部规则。'}`,
    'page-missing': (a) => `安装中缺少规则“${a.id}”的页面。请重新安装 csm。`,
    'format-needs-out': (a) => `${a.format} 不能在终端显示。请用 --out 指定文件。`,
    'nothing-to-trace': () => '项目中还没有期望、行为和职责，没有可追溯的内容。',
    'no-code': (a) => `“${a.code}”不是标准的校验码。校验码由八个字母和数字组成，例如 7K3D-X9RM。`,
    'output-failed': (a) => `输出无法写入（${a.reason}）。`,
    'nothing-asked-for': (a) => `${a.kinds} 没有 ${a.formats} 格式的文档。可选：${a.made}。`,
    'logo-undrawable': (a) => `无法绘制标志（${a.reason}）。请另存为不引用其他文件的普通 SVG，或改用 PNG。`,
    'logo-too-large': () => '标志的像素或图形过多，无法绘制。请另存为较简单的 SVG，或边长不超过 4000 像素的 PNG。',
    'pdf-engine-missing': (a) =>
      `生成 PDF 所需的引擎没有安装：安装时略去了可选依赖，或没有适用于本系统的版本。请在 csm 旁安装以下之一：\n${a.packages.map((one) => `  npm install ${one}`).join('\n')}\n前者较快，后者在任何系统上都能运行。其他格式不需要它们。`,
    'pdf-standard-unchecked': (a) =>
      `本系统的 PDF 引擎不能检查 ${a.standard}。请从 csm.yaml 中去掉 documents.pdf.standard，或在装有 @myriaddreamin/typst-ts-node-compiler 的系统上生成。`,
    'uncovered-characters': (a) =>
      `以下字符没有字体可用，PDF 无法印出：${a.characters.join('、')}${a.more > 0 ? `，另有 ${a.more} 个` : ''}。请改写，或把含有这些字符的字体文件放进项目，并写入 csm.yaml，例如：documents: {fonts: [assets/NotoSansKR-Regular.ttf]}`,
    'template-broken': (a) => `无法读取模板“${a.template}”（${a.reason}）。请重新安装 csm。`,
  },
  severity: { error: '错误', warning: '警告', info: '提示' },
  lintedAlone: (file) => `“${file}”的上级文件夹中没有 csm.yaml，只检查这个文件本身。`,
  lintSummary: (s) => {
    if (s.errors + s.warnings + s.infos === 0) return `检查了 ${number(s.files)} 个文件，没有发现问题。`;
    const counts = [
      s.errors > 0 && `${number(s.errors)} 个错误`,
      s.warnings > 0 && `${number(s.warnings)} 个警告`,
      s.infos > 0 && `${number(s.infos)} 条提示`,
    ].filter(Boolean);
    return `检查了 ${number(s.files)} 个文件，发现 ${counts.join('、')}。`;
  },
  fixed: (s) => {
    if (s.files === 0) return '没有可以安全改正的问题。';
    return s.dryRun ? `将改动 ${s.files} 个文件；尚未写入。` : `已改正 ${s.files} 个文件。`;
  },
  baselineReason: (asOf) => `${asOf} 建立基线时已存在`,
  baselineWritten: (s) => {
    const added =
      s.added === 0 ? '没有需要新增的例外。' : `已在 ${s.file} 中新增 ${s.added} 条例外，有效期至 ${s.until}。`;
    const lapsed = s.lapsed === 0 ? '' : `有 ${s.lapsed} 个问题的例外已经到期，请改正问题，或在原处改写期限。`;
    return `${added}${lapsed}${s.left === 0 ? '' : `另有 ${s.left} 个问题不能作为例外，请改正。`}`;
  },
  reportsWritten: (files) => `已写入：${files.join('、')}`,
  brokenProject: (errors) => `项目中有 ${number(errors)} 个错误，显示的内容可能不全。详见：csm lint`,
  buildRefused: '没有生成任何文档：项目有错误时不能生成。请先改正：',
  built: (s) => {
    const unchanged = s.unchanged > 0 ? `，${number(s.unchanged)} 个没有变化` : '';
    const removed = s.removed > 0 ? `，删除 ${number(s.removed)} 个过时文档` : '';
    return `已写入 ${number(s.written)} 个文件${unchanged}${removed}，位于 ${s.folder}`;
  },
  making: (number, all, file) => `${number}/${all}  ${file}`,
  watching: '等待改动。按 Ctrl-C 结束。',
  upToDate: (folder) => `${folder} 与将要生成的一致。`,
  outOfDate: (count) => `有 ${count} 个文件与将要生成的不一致。请重新生成：csm standards build`,
  differs: { missing: '缺少', outdated: '不一致', surplus: '已不属于输出' },
  strictRefused: '没有生成任何文档：--strict 不允许以假设为依据。请观察或询问，并写下来：',
  assumptions: {
    'encounter-assumed': '服务接触只是假设',
    'encounter-proposed': '服务接触只是设想',
    'encounter-unsaid': '没有写明服务接触从何得知',
    'expectation-assumed': '期望只是推测',
    'expectation-without-source': '期望没有来源',
    'rating-assumed': '评分只是推测',
    'rating-without-source': '评分没有来源',
    'behavior-undecided': '行为尚未取舍',
    'behavior-not-accepted': '行为尚未得到员工接受',
    'standard-company-defined': '标准背后没有顾客',
    'standard-without-baseline': '标准没有基线',
  },
  openFirst: (path) => `请先打开 ${path}，从那里可以进入其他所有文档。`,
  nothingToBuild: '项目中没有这一类内容。',
  schemaWritten: (files) => `已写入：${files.join('、')}`,
  none: '–',
  noStandards: '项目中还没有标准。',
  noJobs: '项目中还没有岗位。',
  kinds: { hard: '硬性', soft: '软性' },
  columns: {
    id: 'id',
    kind: '类型',
    statement: '标准表述',
    target: '目标值',
    owner: '负责岗位',
    title: '岗位名称',
    reportsTo: '直接上级',
    duties: '职责',
    standards: '标准',
    rank: '序号',
    duty: '职责',
    share: '时间占比',
    essential: '核心',
  },
  fields: {
    encounter: '服务接触',
    behavior: '行为',
    shownBy: '执行岗位',
    step: '步骤',
    measure: '测量指标',
    target: '目标值',
    floor: '底线值',
    baseline: '基线',
    benchmark: '标杆',
    owner: '负责岗位',
    feedback: '反馈对象',
    published: '对外公布',
    review: '复审日期',
    index: '计入指数',
    jobs: '承担岗位',
    expectations: '客户原话',
    purpose: '设岗目的',
    reportsTo: '直接上级',
    reports: '下属岗位',
  },
  ratings: (importance, performance) => {
    const known = [importance && `重要性 ${importance}`, performance && `绩效 ${performance}`].filter(Boolean);
    return known.length > 0 ? `（${known.join('，')}）` : '';
  },
  yes: '是',
  no: '否',
  codeCurrent: (code) => `${code} 有效：张贴的内容与现行标准一致。`,
  codeNotInForce: (code) => `${code} 与现有标准一致，但该标准目前未施行。请撤下。`,
  codeUnknown: (code) => `现行标准中没有校验码 ${code}：自印制以来，该标准已修改或废止。请撤下并重新印制。`,
  marked: (statement) => `${statement}【公司定义】`,
  companyDefined: '公司定义的标准：背后没有客户期望。',
  inJob: (title, rank) => `${title}，第 ${rank} 项职责`,
  weight: (index, weight) => `${index}，权重 ${weight}`,
  derivedDuty: '由选定的行为派生',
  cancelled: '已取消，没有写入任何内容。',
  unexpected: (version) => `发生意外错误：问题出在 csm ${version}，不在项目文件。请把下面几行一并反馈给我们。`,
};
