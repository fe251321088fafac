/**
 * Writes a new file, and its folder if there is none.
 *
 * @throws the file system's errors: `EEXIST` if there is such a file already
 */
export declare function writeFresh(file: string, content: string | Uint8Array, mode: number): Promise<void>;
export declare function exists(path: string): Promise<boolean>;
