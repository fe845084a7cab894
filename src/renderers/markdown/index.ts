import type { DocumentTree } from '../../documents/tree.js';
import { blocks, paragraph } from './blocks.js';
import { escapeMarkdown } from './escape.js';
import { line } from './inlines.js';
import { labelled } from './tables.js';

/** The document as GitHub-flavoured Markdown. */
export function renderMarkdown(document: DocumentTree): string {
  const { title, subtitle, organization, properties, confidentiality, watermark, body } = document;
  const parts = [
    `# ${escapeMarkdown(title).trim()}`,
    text(subtitle),
    text(organization),
    watermark === undefined ? '' : paragraph(line([{ type: 'strong', content: [{ type: 'text', text: watermark }] }])),
    labelled(
      properties.map(({ label, value, values = [value] }) => [
        label,
        values.map((one) => escapeMarkdown(one).trim()).join('<br>'),
      ]),
    ),
    blocks(body, document),
    confidentiality === undefined ? '' : `---\n\n${text(confidentiality)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function text(plain: string | undefined): string {
  return plain === undefined ? '' : paragraph(escapeMarkdown(plain));
}
