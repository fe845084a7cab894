/** Which characters each family of the PDF documents holds. */

/** Characters of names and places that are written today but stand in neither GB2312 nor the first level of Big5. */
const IN_NAMES =
  '喆堃镕赟玥珺昉旸暻翀翾烜垚犇骉羴祎禛禤祾禕頔頫淏沄湉溦澔琎琤瑀瑄璠玘玚玙珅珣珽琇琲瑒瑢瑨瓛旻晧晳暐曈昰晙晢曌' +
  '嬿婳媞嫄嬅妘姮姵娫嫚嬛芃莀莙蒨莯燚炘燊爔锜镠鋆锠颋颙飏骦骙骎骕骍鹍鹓鹔鹖鸰鸮鹮弢弨彧忞愔慜憕戫掞敩斿栻棽楒櫆' +
  '沨泂洺浛浟浡涴淯渟湑湜溎滉峣崟嶶峂崚崯巘峃峧崀崄崡嵂嵎嵖嶓秝秾簃縠缊翃翙翯衎褀訚詝谞贇赑赩趯跱遹闿頵鳯龑龢晊' +
  '曚沕珖琞琟琭瑆瑑瑔瑧璈璪畑畯皞皦矞碁祤僡儁偲倓倢偀傒伃伷佽劼勍叡嘒嚞垵埇埈埌埗堌堎塱墘妧妭姁姌姞宬寔寘岠屾垟' +
  '垯堽塅塆塝墈墐墕奡妏硚磜磡礐碶矻窎竑筀筜篯簠糬綝绤绹缞羑翈翚涢浐浉洣洨洑沇沚沺泃泘浕涘湴溇溵滀滍滘滪漈漷漹潏' +
  '澛澽瀍瀔灉';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The characters of a double-byte encoding whose lead and trail bytes lie in the ranges. */
function decoded(encoding: string, leads: number[], trails: number[]): number[] {
  const decoder = new TextDecoder(encoding);
  return leads
    .flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))))
    .flatMap((text) => (text.includes('\ufffd') || [...text].length !== 1 ? [] : [text.codePointAt(0) ?? 0]));
}

const isHan = (code: number) => /\p{Script=Han}/u.test(String.fromCodePoint(code));

const GB2312 = decoded('gbk', range(0xa1, 0xf7), range(0xa1, 0xfe));
// The frequent characters of Taiwan and Hong Kong: traditional texts come out without a font of one's own.
const BIG5_FREQUENT = decoded('big5', range(0xa4, 0xc6), [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);
const CHINESE = new Set([...GB2312, ...BIG5_FREQUENT, ...Array.from(IN_NAMES, (name) => name.codePointAt(0) ?? 0)]);

/** Chinese, and whatever else the Chinese font has beside ideographs: forms of full width, kana, circled numbers. */
export const han = (code: number): boolean => CHINESE.has(code) || (code < 0x1f000 && !isHan(code));
export const latin = (code: number): boolean => code < 0xe000;
export const symbols = (code: number): boolean => code >= 0x2000 && code < 0x10000;
export const emoji = (code: number): boolean => code >= 0x200c && !(code >= 0xe000 && code < 0xf900);
export const hebrew = (code: number): boolean => (code >= 0x590 && code < 0x600) || (code >= 0xfb1d && code < 0xfb50);
/** Arabic, Persian, Urdu and Uyghur; the presentation forms are made from these by shaping. */
export const arabic = (code: number): boolean => code >= 0x600 && code < 0x780;
