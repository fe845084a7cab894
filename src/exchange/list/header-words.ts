import type { ColumnKind } from './column.js';

/** How a header is recognized, and how plainly it says what its column holds: of two, the plainer is taken. */
export interface HeaderWord {
  kind: ColumnKind | 'none';
  plain: 1 | 2 | 3;
  words: RegExp;
}

const word = (kind: HeaderWord['kind'], plain: HeaderWord['plain'], words: string): HeaderWord => ({
  kind,
  plain,
  words: new RegExp(words, 'u'),
});

/**
 * Words of headers, in lower case, simplified, without units and marks. The first that fits decides, so
 * the narrower stands before the wider: "target achieved" is a result, "target type" nothing.
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  word(
    'reference',
    3,
    '\\b(?:id|ids|ref|reference|no|nr|num|number|code|item no|serial)$|^#$|序号|编号|编码|代码|^项次$',
  ),
  word('period', 3, '\\b(?:measured|reported|recorded|updated) on\\b|\\bas of\\b|\\bdate\\b|日期'),
  word('none', 3, '\\b(?:source|measured by)\\b|来源'),
  word('none', 3, '\\b(?:type|url|link|uri|status|trend|weight)$|类型|权重|状态|链接|是否|收费|电话$|网址'),
  word(
    'remarks',
    3,
    '\\bhow\\b.*\\bmeasure|\\bmeasurement\\b|\\b(?:method|methodology|formula)\\b|(?:计算|统计)(?:口径|公式|方法|方式)|衡量方式',
  ),
  word('statement', 3, '\\b(?:service |performance |our |customer )*(?:pledges?|promises?|commitments?)\\b'),
  word(
    'target',
    3,
    '(?:指标|目标|达标|考核)要求|考核(?:目标|值)|承诺(?:达成率|达标率|办结率|比率|率)|应达|(?:required|expected|minimum) (?:level|performance)',
  ),
  word(
    'met',
    3,
    '\\b(?:volume|number|cases|count|requests|transactions|nb|n)\\b.*\\b(?:meeting|met|within|on time|satisf\\w+|achiev\\w+)|^(?:met|numerator|on time)$|(?:达标|按时办结|按期办结|合格|按时完成)(?:件?数|量|件)',
  ),
  word(
    'total',
    3,
    '^(?:total|overall|annual)?\\s*(?:annual |business )*(?:volume|cases|requests|transactions)$|^total (?:volume|number|cases)|denominator|总(?:件?数|量)$|(?:受理|办理|业务)(?:件?数|量)$',
  ),
  word('review', 3, '\\breview(?:ed)?\\b|复审|复核日|下次评审|修订日期'),
  word('importance', 3, '\\bimportance\\b|重要(?:性|程度|度)'),
  word('remarks', 3, '法定'),
  word(
    'result',
    3,
    '\\b(?:target|standard|goal)s?\\s+(?:met|achieved|attained|reached)|\\b(?:achiev\\w+|actuals?|results?|outcome|outturn|attain\\w*|achieved|delivered)\\b|\\b(?:last|current|latest)\\s+(?:result|value|score|level|performance)|目标(?:达成|完成)|实绩|实际|(?:达成|达标|完成|合格|办结|满意|接通|及时|兑现|履约)(?:率|情况)(?!目标|标准|要求)|[本上当前](?:月|期|季度?|年度?|周)(?:完成|达成|数据|数值|情况|值)?$|完成(?:值|数)?$|现状|成绩|表现|完成情况|得分|结果',
  ),
  word(
    'target',
    3,
    '\\b(?:targets?|goals?|objectives?|thresholds?)\\b|目标|指标值|标准值|考核值|要求值|承诺值|阈值|达标线',
  ),
  word('remarks', 3, '\\b(?:remarks?|comments?|notes?|explanation|caveats?)\\b|备注|备考|说明|注释|附注'),
  word(
    'limit',
    3,
    '^within$|\\b(?:time ?(?:limit|frame|scale|line|lines)|deadline|turnaround(?: time)?|(?:response|resolution|processing|handling|waiting|wait|lead|delivery|reply|restoration|fix|service|answer) times?|respond(?:ed)? (?:with)?in|resol(?:ve|ution)(?:d)? (?:with)?in|max(?:imum)? time|time to (?:respond|resolve|fix|restore)|days allowed)\\b|时限|时效|期限|(?:办理|处理|响应|解决|完成|等候|等待|回复|办结|到场|承诺)时间|工作日数|办理天数',
  ),
  word(
    'performance',
    2,
    '^(?:our |current )?performance(?: rating| score)?$|^绩效(?:评分|得分)?$|^表现(?:评分)?$|^满意(?:度|程度)(?:评分)?$',
  ),
  word('result', 2, '\\b(?:performance|compliance|measured|score|level achieved|ytd)\\b|当前值|现值'),
  word(
    'owner',
    3,
    '\\b(?:owners?|responsib\\w+|accountable|lead|team|post|role|who)\\b|责任(?:人|部门|岗位|单位|方)|负责(?:人|部门)|承办|岗位|经办',
  ),
  word('channel', 3, '\\b(?:channels?|medium|mode of (?:delivery|contact)|access)\\b|渠道|方式|途径'),
  word('unit', 2, '^(?:unit|units|uom|measure unit)$|^(?:计量)?单位$'),
  word(
    'period',
    2,
    '^(?:(?:fiscal|financial|reporting)\\s+)?(?:year|yr|fy|period|month|quarter)s?$|\\b(?:date|measured on|as of|reported)\\b|年度|年份|^期间$|统计期|月份|日期',
  ),
  word(
    'statement',
    3,
    '\\b(?:customer )?service (?:standards?|levels?|std)\\b|\\bstandards?(?: statement| description| text)?$|\\bstatement\\b|服务(?:标准|承诺|要求|规范)|承诺(?:内容|事项)?$|标准(?:内容|描述|要求)?$|工作标准',
  ),
  word(
    'statement',
    2,
    '\\b(?:kpis?|indicators?|metrics?|measures?|requirements?|sla|what (?:we|you)|criteri(?:on|a)|behaviou?rs?|attributes?|expectations?|aspects?|factors?)\\b|指标(?:名称|内容)?$|要求|考核(?:内容|项目)|行为|期望|要素|属性',
  ),
  word(
    'service',
    3,
    '^(?:service|services)(?: name| area| line| type| category| group)?$|\\b(?:encounter|touch ?point|journey|moment|stage|process|programme|program)s?\\b|服务(?:模块|类别|环节|名称|大类|类型|阶段)|环节|模块|触点|流程|阶段|场景',
  ),
  word(
    'department',
    2,
    '\\b(?:department|division|directorate|agency|organi[sz]ation|area|category|function|topic|theme|group|section|unit|office|branch)s?\\b|部门|单位|科室|类别|分类|窗口|机构|板块|领域|大项',
  ),
  word(
    'statement',
    1,
    '\\b(?:descriptions?|definitions?|details?|names?|titles?|items?|activit(?:y|ies)|tasks?|severity|priority|text)\\b|事项|项目|内容|名称|描述|定义|优先级|等级|级别',
  ),
];
