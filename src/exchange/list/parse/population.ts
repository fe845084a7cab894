/** Up to five words after the share, ended by what is done with the cases or by a limit. */
const ENGLISH =
  /(?:%|per\s?cent|\b(?:in|out\s+of)\s+(?:ten|10|twenty|20|100))\s+(?:of\s+)?(?:all\s+|the\s+|our\s+)*(?<cases>(?:[A-Za-z][\w'’-]*\s+){0,4}?[A-Za-z][\w'’-]*)\s+(?=(?:are|is|be|being|will|to|should|must|within|in|under|by|have|has|get|receive|inside|who|that|[a-z]+ed|depart|arrive|reach|leave|queue|wait|rate|say|start|begin|take|met|sent|seen|kept|paid|made|given|told)\b)/i;
const CHINESE =
  /(?:%|百分之[一二三四五六七八九十]+|成)(?:以上)?的(?<cases>[\u4e00-\u9fff]{2,12}?)(?=(?:应|應|须|須|将|將|会|會|能|可|都|均|在|于|得到|获得|及时|按时|\d|[，,]|被))/;

/** The cases of which a share is meant, as the text names them: `calls` of "95 % of calls within 5 minutes". */
export function populationOf(text: string): string | undefined {
  const cases = ENGLISH.exec(text)?.groups?.cases ?? CHINESE.exec(text)?.groups?.cases;
  return cases === undefined || /^(?:of|the|time|cases|情况)$/i.test(cases) ? undefined : cases;
}
