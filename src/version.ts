declare const CSM_VERSION: string | undefined;
declare const CSM_BUILD: string | undefined;

/** Version of the package, set when it is built; sources run as they are say so. */
export const version: string = typeof CSM_VERSION === 'string' ? CSM_VERSION : '0.0.0-source';

/** Hash of the sources the program was built from; nothing where they run as they are, and may change at any time. */
export const build: string | undefined = typeof CSM_BUILD === 'string' ? CSM_BUILD : undefined;
