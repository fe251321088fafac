/** Whether this user may have the kernel forget what it holds of files. */
export declare function canDropPageCache(): Promise<boolean>;
/** Has the kernel write what is to be written, and forget all it holds of files; but for what a process has mapped and used. */
export declare function dropPageCache(): Promise<void>;
