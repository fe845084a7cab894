import type { CliWords } from '../en/cli.js';

const number = (value: number) => value.toLocaleString('en');

const tableFormats: Record<string, string> = {
  xls: '旧版 Excel 格式（.xls）',
  xlsb: '二进制 Excel 工作簿（.xlsb）',
  ods: 'OpenDocument 表格（.ods）',
  numbers: 'Numbers 表格',
  word: 'Word 文档',
  pdf: 'PDF 文件',
  markup: '以表格为名的网页或 XML，有些系统会这样导出',
  picture: '图片',
  archive: '压缩包',
};

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
    initDocuments: '要生成的文档，例如 manual,sop,job（默认全部）',
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
    walk: '以问答方式走完九步，每个回答立即写入文件',
    walkExamples: [
      'csm walk                                      从上次停下的地方继续',
      'csm walk overnight-parcel                     多项服务中的一项',
      'csm walk --encounter collection --step 6      某个服务接触的目标值',
    ],
    walkStep: '从第几步开始，1 到 9（默认：第一个未完成的步骤）',
    walkEncounter: '从哪个服务接触开始，写其标识（默认：第一个未完成的）',
    status: '显示每个服务接触走到九步中的哪一步，接下来做什么',
    statusExamples: ['csm status', 'csm status demo --format json', 'csm status --coverage'],
    coverage: '改为显示标准覆盖的情况：服务金三角、客户群、服务类型',
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
    jobs: '列出、查看岗位，从岗位库添加岗位，或生成职务说明书',
    jobsList: '用表格列出全部岗位',
    jobsShow: '查看一个岗位：按重要程度排列的职责及其考核标准',
    jobsBuild: '生成职务说明书',
    jobsAdd: '从岗位库把一个岗位加入项目；不写岗位则列出岗位库',
    jobsAddExamples: [
      'csm jobs add                                  看看岗位库里有什么',
      'csm jobs add complaints-specialist            列出可由它承担的标准，再行确认',
      'csm jobs add service-agent --as hotline-agent --reports-to team-leader --link',
      'csm jobs add teller bank --dry-run            只看会写入什么',
    ],
    jobsAs: '岗位在项目中的 id（默认：岗位库中的名称）',
    jobsTo: '加入哪个文件，没有则新建（默认：roles/ 下单独一个文件）',
    jobsReportsTo: '直接上级岗位的 id',
    jobsLink: '不再询问，直接把建议的标准填入各项职责',
    jobsNoLink: '不填入标准',
    jobsYes: '不询问，等同于 --link',
    jobsDryRun: '以差异形式显示改动，不写入',
    import: '把现有的标准清单（CSV 或 Excel）变成蓝图草稿，或收回 csm export 导出的表格',
    importExamples: [
      'csm import 服务标准.xlsx                      先看读懂了多少，再确认写入',
      'csm import pledges.csv demo --dry-run         查看将要写入的蓝图',
      'csm import 指标.xlsx --sheet 2026年 --map statement=B,target=D --yes',
    ],
    importInto: '要写入的蓝图，必须是新文件（默认：blueprints/ 下与清单同名）',
    importSheet: '工作簿中的工作表（默认：最像标准清单的那一张）',
    importMap: '按表头或列号指明各列，用逗号分隔：statement=B,target="目标值",result=F',
    importLocale: '清单所用的语言（默认：按内容判断）',
    importYes: '不询问，直接写入',
    importDryRun: '以差异形式显示蓝图，不写入',
    importDelete: '导出的表格：删除表中已删行所对应的条目',
    importPrefer: '导出的表格：同一内容在表格和文件中都改过时以哪一边为准',
    export: '把标准、行为和期望导出为可填写的表格，填好后再导入',
    exportExamples: [
      'csm export table.xlsx                         导出工作簿，填好后：csm import table.xlsx',
      'csm export table.xlsx demo --locale en        表头用英文',
      'csm export behaviors.csv --sheet behaviors    单张工作表导出为 CSV',
    ],
    exportSheet: '导出 CSV 时写哪张工作表（默认：standards）',
    exportLocale: '表头和选项的语言（默认：项目的主要语言）',
    exportForce: '覆盖不是由 csm 写入的文件，或写入后又填写过的文件',
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
    jobsExamples: ['csm jobs list', 'csm jobs add', 'csm jobs show courier', 'csm jobs build'],
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
    'unknown-library-role': (a) =>
      `岗位库中没有“${a.role}”。${a.suggestion ? `是不是想写“${a.suggestion}”？` : '运行 csm jobs add 可列出全部岗位。'}`,
    'role-library-broken': (a) => `无法读取岗位库${a.name ? `中的“${a.name}”` : ''}（${a.reason}），请重新安装 csm。`,
    'bad-id': (a) => `“${a.id}”不能作 id。请用小写字母、数字和单个连字符，例如 hotline-agent。`,
    'id-taken': (a) => `id“${a.id}”已在 ${a.file} 中使用。请用 --as 另起一个；没有改动任何内容。`,
    'languages-unknown': () => '无法读取 csm.yaml，不知道项目使用哪种语言。请先改正 csm lint 指出的问题。',
    'not-for-roles': (a) => `岗位不能写入“${a.file}”。请写项目中 roles/ 或 blueprints/ 下的 .yaml 文件。`,
    'target-unsound': (a) => `“${a.file}”目前无法读取。请先改正 csm lint 指出的问题，或用 --to 另写一个文件。`,
    'changed-meanwhile': (a) => `“${a.path}”期间被他人改动，没有写入任何内容。请重新运行命令。`,
    'unknown-client': (a) => {
      if (a.clients.length === 0)
        return `没有客户“${a.client}”：项目的 clients 文件夹里没有文件。请写一个 clients/${/^[^/\\]+$/.test(a.client) ? a.client : 'NAME'}.yaml。`;
      return `没有客户“${a.client}”。${a.suggestion ? `是否要写“${a.suggestion}”？` : ''}项目中有：${a.clients.join('、')}。`;
    },
    'out-unnamed': () => '--out 后面没有内容。请写上文件夹或文件，或去掉 --out。',
    'out-not-folder': (a) => `无法写入“${a.path}”之下：那里应是文件夹，却是一个文件。请移走它，或另选文件夹。`,
    'write-failed': (a) => `无法写入“${a.path}”（${a.reason}）。原有内容没有改动。`,
    'not-ours': (a) =>
      `以下文件不是由 csm 生成，或生成后有人改动过，均予保留，本次没有写入任何文件：\n${a.files.map((file) => `  ${file}`).join('\n')}\n请用 --out 写到别处，或先移走这些文件；确认要覆盖，请加 --force。`,
    'init-needs-answers': () =>
      '当前不是交互式终端，无法提问。请加 --yes 采用默认值，并可用 --template、--name、--locale 指定所需的项。',
    'walk-needs-terminal': () => 'csm walk 是一问一答，需要在终端中运行。不在终端中时，可用 csm status 查看进展。',
    'bad-step': (a) => `“${a.value}”不是九步之一。--step 请写 1 到 9 的数字。`,
    'not-a-blueprint': (a) => `“${a.path}”不是项目的蓝图文件。请指定 blueprints/ 下的 .yaml 文件，或服务的标识。`,
    'unknown-service': (a) =>
      `没有名为“${a.id}”的文件或服务。${a.suggestion ? `是不是想写“${a.suggestion}”？` : ''}${a.ids.length > 0 ? `现有服务：${a.ids.join('、')}。` : '项目中还没有服务，运行 csm walk 即可开始。'}`,
    'unknown-encounter': (a) =>
      `这里没有标识为“${a.id}”的服务接触。${a.suggestion ? `是不是想写“${a.suggestion}”？` : ''}${a.ids.length > 0 ? `现有：${a.ids.join('、')}。` : '还没有服务接触，运行 csm walk 即可开始。'}`,
    'file-read-only': (a) => `“${a.path}”是只读文件，无法写入。请先允许写入。`,
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
    'stdin-unnamed': () =>
      '请写明标准输入的内容是哪个文件：csm lint - --stdin-filename blueprints/service.yaml。文件放在哪里，决定了它的含义。',
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
    'edit-failed': (a) => `改“${a.key}”时无法保证文件中其他内容不变，因此没有写入。请手工修改。`,
    'edit-shared': (a) =>
      `“${a.key}”在文件中只写了一处，却通过别名（*名称）用在多处，一改就会处处跟着变，因此没有写入。请手工修改，或者先在各处分别写明。`,
    'edit-unreadable': () => '文件不是可读的 YAML，因此未作任何改动。请先按 csm lint 的提示改正。',
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
    'logo-broken': (a) => `标志文件“${a.path}”已损坏，无法完整读取。请重新保存为 SVG 或 PNG。`,
    'logo-reaches-out': (a) =>
      `标志文件“${a.path}”含有脚本或引用了其他文件。请另存为普通 SVG（文字转为轮廓、图片嵌入其中），或改用 PNG。`,
    'logo-too-large': (a) =>
      `标志文件“${a.path}”的像素或图形过多，无法绘制。请另存为较简单的 SVG，或边长不超过 4000 像素的 PNG。`,
    'pdf-engine-missing': (a) =>
      `生成 PDF 所需的引擎没有安装：安装时略去了可选依赖，或没有适用于本系统的版本。请在 csm 旁安装以下之一：\n${a.packages.map((one) => `  npm install ${one}`).join('\n')}\n前者较快，后者在任何系统上都能运行。其他格式不需要它们。`,
    'pdf-standard-unchecked': (a) =>
      `本系统的 PDF 引擎不能检查 ${a.standard}。请从 csm.yaml 中去掉 documents.pdf.standard，或在装有 @myriaddreamin/typst-ts-node-compiler 的系统上生成。`,
    'uncovered-characters': (a) =>
      `以下字符没有字体可用，PDF 无法印出：\n${a.characters.map((one, i) => `  ${one}${a.places?.[i] ? `，首见于 ${a.places[i]}` : ''}\n`).join('')}${a.more > 0 ? `  另有 ${a.more} 个\n` : ''}请改写，或把含有这些字符的字体文件放进项目，并写入 csm.yaml，例如：documents: {fonts: [assets/NotoSansKR-Regular.ttf]}`,
    'table-empty': (a) => `“${a.file}”是空的，没有表格。`,
    'table-too-large': (a) => `“${a.file}”超过 ${a.limit / 1024 / 1024} MB。请拆成几个较小的文件。`,
    'table-format': (a) =>
      `“${a.file}”是${tableFormats[a.format] ?? '无法读取的格式'}。请另存为 Excel 工作簿（.xlsx）或 CSV 后再导入。`,
    'table-protected': (a) => `“${a.file}”设有密码。请打开后去掉密码，另存为 .xlsx 再导入。`,
    'table-damaged': (a) => `工作簿“${a.file}”已损坏或不完整。请用表格软件打开，重新保存为 .xlsx。`,
    'table-encoding': (a) =>
      `“${a.file}”不是 csm 能读取的文本，编码既不是 UTF-8，也不是 UTF-16、GBK、Big5 或 Windows-1252。请另存为 UTF-8 编码的 CSV，或 .xlsx。`,
    'table-quote-open': (a) =>
      `“${a.file}”第 ${a.row} 行有一个引号没有闭合，后面的内容会全部并入同一个单元格。请补上引号，或另存为 .xlsx。`,
    'not-a-table': (a) => `“${a.path}”不是文件。请指定一份清单：CSV、TSV 或 .xlsx。`,
    'list-without-statement': (a) =>
      `“${a.file}”里没有找到标准内容所在的列。查找过的表头有：服务标准、服务承诺、指标、事项；standard、statement、service level、promise、pledge、KPI、description。${a.headers.length > 0 ? `看到的表头：\n${a.headers.map((one) => `  ${one}`).join('\n')}\n` : ''}请按表头或列号指明：--map statement=B,target=C,result=D`,
    'list-without-rows': (a) =>
      `“${a.file}”${a.sheet ? `（${a.sheet}）` : ''}只有表头，下面没有内容。可用 --sheet 指定其他工作表。`,
    'unknown-sheet': (a) =>
      `“${a.file}”没有工作表“${a.sheet}”。${a.suggestion ? `是不是“${a.suggestion}”？` : ''}现有：${a.sheets.join('、')}。`,
    'map-malformed': (a) =>
      `“${a.text}”没有指明列。写法：--map statement=B,target="目标值"，等号前是列的内容，等号后是列号或表头。`,
    'map-unknown-kind': (a) =>
      `--map 不认识“${a.kind}”。${a.suggestion ? `是不是“${a.suggestion}”？` : ''}可选：${a.allowed.join('、')}。`,
    'map-unknown-column': (a) =>
      `清单里没有“${a.column}”这一列。${a.suggestion ? `是不是“${a.suggestion}”？` : ''}现有：\n${a.headers.map((one) => `  ${one}`).join('\n')}`,
    'into-not-a-blueprint': (a) => `csm 不从“${a.path}”读取蓝图。请指定项目 blueprints/ 目录下以 .yaml 结尾的文件。`,
    'into-exists': (a) => `“${a.path}”已经存在，导入不会覆盖任何文件。请用 --into 指定别的文件名。`,
    'import-too-large': (a) =>
      `生成的蓝图会超过 ${a.limit / 1024 / 1024} MB，csm 无法读取。请拆分清单，例如按服务拆分。`,
    'table-extension': (a) =>
      `“${a.path}”的扩展名既不是 .xlsx 也不是 .csv。请先写表格文件名，例如 table.xlsx，再写项目。`,
    'sheet-without-csv': (a) => `“${a.path}”是工作簿，会包含全部工作表。请去掉 --sheet，或改用 .csv 文件。`,
    'table-filled-in': (a) =>
      `“${a.path}”不是由 csm export 写入的，或写入后又填写过，未作改动。请先导入，或换一个文件名，或用 --force 覆盖。`,
    'only-exported': (a) =>
      `${a.option} 只用于 csm export 导出的表格，而“${a.file}”不是：它的 id、内容和归属不在 csm 所用的表头之下。去掉该选项，即可按一般清单导入。`,
    'import-needs-yes': () => '未写入任何文件：当前没有终端可供确认。加 --yes 直接写入，或加 --dry-run 先看内容。',
    'import-unsound': (a) =>
      `未写入任何文件：由“${a.file}”生成的蓝图不合格式（${a.problems.join('、')}）。这是 csm 的问题，请连同相关的行一起反馈。`,
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
  versionTorn: (s) => `${s.name}中的 ${s.files.join('、')} 无法读取，其中的标准会显得缺失。详见：csm lint`,
  brokenProject: (errors) => `项目中有 ${number(errors)} 个错误，显示的内容可能不全。详见：csm lint`,
  buildRefused: '没有生成任何文档：项目有错误时不能生成。请先改正：',
  built: (s) => {
    const unchanged = s.unchanged > 0 ? `，${number(s.unchanged)} 个没有变化` : '';
    const removed = s.removed > 0 ? `，删除 ${number(s.removed)} 个过时文档` : '';
    return `已写入 ${number(s.written)} 个文件${unchanged}${removed}，位于 ${s.folder}`;
  },
  making: (number, all, file) => `${number}/${all}  ${file}`,
  watching: (s) => `${s.time}，用时 ${s.seconds.toFixed(1)} 秒。等待改动，按 Ctrl-C 结束。`,
  upToDate: (folder) => `${folder} 与将要生成的一致。`,
  outOfDate: (count) => `有 ${count} 个文件与将要生成的不一致。请去掉 --check 重新生成。`,
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
  untranslated: (s) => {
    const names = s.locales.map((locale) => (locale === 'en' ? '英文' : '中文')).join('或');
    return `项目中有 ${s.count} 处文字没有${names}，文档会按另一种语言印出，首见于 ${s.first}。请把每处文字按各语言写出：{en: …, zh-CN: …}。`;
  },
  openFirst: (path) => `请先打开 ${path}，从那里可以进入其他所有文档。`,
  nothingToBuild: '项目中没有这一类内容。',
  schemaWritten: (files) => `已写入：${files.join('、')}`,
  none: '–',
  noStandards: '项目中还没有标准。',
  noJobs: '项目中还没有岗位。运行 csm jobs add 可列出现成的岗位。',
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
