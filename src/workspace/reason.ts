/** The system's short code for what went wrong: `EACCES`, `ENOENT`. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
