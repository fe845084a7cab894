import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';

/** LibreOffice believes the results that stand in a workbook, unless it is told to reckon them anew. */
const RECKON_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What LibreOffice makes of a file, `xlsx` to `pdf` say: its bytes in the other format. */
export async function converted(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'csm-office-'));
  try {
    const file = path.join(folder, `in.${from}`);
    writeFileSync(file, bytes);
    // A profile of its own: the programs of two tests must not meet.
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), RECKON_ANEW);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await execa('soffice', ['--headless', profile, '--convert-to', to, '--outdir', path.join(folder, 'out'), file]);
    return readFileSync(path.join(folder, 'out', `in.${to.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
