export const FILE_KINDS = ['project', 'client', 'blueprint'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const CONFIG_FILE = 'csm.yaml';

/** Below a project: a file for each client the documents are made for. */
export const CLIENT_FOLDER = 'clients';

/** The kind of a project's file, by its path relative to the project. */
export function fileKindOf(file: string): FileKind {
  if (file === CONFIG_FILE) return 'project';
  return file.startsWith(`${CLIENT_FOLDER}/`) ? 'client' : 'blueprint';
}

/** The name of the client whose file this is: `clients/north.yaml` is north's. */
export function clientOf(file: string): string {
  return file.slice(CLIENT_FOLDER.length + 1).replace(/\.ya?ml$/i, '');
}
