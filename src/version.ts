declare const CSM_VERSION: string | undefined;

/** Version of the package, set when it is built; sources run as they are say so. */
export const version: string = typeof CSM_VERSION === 'string' ? CSM_VERSION : '0.0.0-source';
