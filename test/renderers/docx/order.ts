/** The order in which the schema wants properties. Word repairs, or refuses, a file that has another one. */
export const ORDER: Record<string, string[]> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind contextualSpacing jc textAlignment outlineLvl'.split(
      ' ',
    ),
  'w:rPr': 'rStyle rFonts b bCs i iCs noProof color sz szCs u bdr shd lang'.split(' '),
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook'.split(' '),
  'w:tcPr': 'tcW tcBorders shd vAlign'.split(' '),
  'w:trPr': 'cantSplit trHeight tblHeader'.split(' '),
  'w:tblBorders': 'top left bottom right insideH insideV'.split(' '),
  'w:tblCellMar': 'top left bottom right'.split(' '),
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr rPr'.split(' '),
};
