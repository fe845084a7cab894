/** Traditional characters that occur in lists of service standards, each with its simplified one behind it. */
const PAIRS =
  '個个聲声內内隨随時时間间鐘钟週周兩两點点過过於于後后達达標标準准項项務务諾诺實实際际現现績绩覆复復复訴诉電电話话櫃柜臺台檯台請请資资訊讯詢询問问處处開开發发續续辦办結结驗验審审視视進进網网線线郵邮遞递書书覽览' +
  '親亲臨临響响號号聽听說说寫写簡简詳详細细單单據据證证執执顧顾戶户員员會会議议見见滿满評评價价調调統统計计總总數数曆历歷历歸归類类別别備备註注責责門门機机構构關关態态禮礼專专業业熱热誠诚滯滞納纳繳缴費费' +
  '還还壓压縮缩減减錄录領领補补換换遺遗損损壞坏維维護护設设檢检測测報报應应當当須须無无與与為为從从對对將将該该這这來来確确認认預预約约訪访緊紧災灾難难醫医療疗師师養养學学習习歲岁萬万億亿餘余參参閱阅讀读' +
  '紙纸張张場场區区鄉乡鎮镇廳厅縣县樓楼層层車车輛辆運运輸输貨货購购賣卖銷销術术產产質质優优選选擇择級级條条環环節节團团隊队幾几題题體体種种償偿賠赔釋释獲获遲迟僅仅繼继歡欢顯显擔担聯联絡络傳传職职權权貸贷' +
  '轉转鋪铺鈴铃雙双樣样錯错誤误異异給给長长閉闭頻频檔档稱称勞劳動动畫画簽签齊齐穩稳導导遊游館馆離离並并嚴严製制';

const SIMPLE = new Map(pairsOf(PAIRS));
const ANY = new RegExp(`[${[...SIMPLE.keys()].join('')}]`);

/**
 * A text with its traditional Chinese characters made simplified, one for one, so that offsets stay:
 * 九個工作天內 is read as 九个工作天内. It serves reading, not printing: words that differ are left alone.
 */
export function simplified(text: string): string {
  return ANY.test(text) ? text.replace(/[\u4e00-\u9fff]/g, (sign) => SIMPLE.get(sign) ?? sign) : text;
}

function* pairsOf(pairs: string): Generator<[string, string]> {
  for (let i = 0; i + 1 < pairs.length; i += 2) yield [pairs[i] ?? '', pairs[i + 1] ?? ''];
}
