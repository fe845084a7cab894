import { part, WORD_NAMESPACE, xml } from './xml.js';

const COMPATIBILITY = 'http://schemas.microsoft.com/office/word';

/** word/settings.xml: a document of today's Word, in English and Chinese. */
export function settingsPart(): string {
  return part(
    xml(
      'w:settings',
      { 'xmlns:w': WORD_NAMESPACE },
      xml('w:zoom', { 'w:percent': 100 }),
      xml('w:defaultTabStop', { 'w:val': 420 }),
      xml('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
      xml(
        'w:compat',
        {},
        xml('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': COMPATIBILITY, 'w:val': 15 }),
      ),
      xml('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      xml('w:decimalSymbol', { 'w:val': '.' }),
      xml('w:listSeparator', { 'w:val': ',' }),
    ),
  );
}
