/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in
 * its folder, so the first `@refs/` begins the ref.
 */
export function workflowFile(ref: string): string {
  const named = ref.indexOf('@refs/');
  const end = named >= 0 ? named : ref.lastIndexOf('@');
  return end < 0 ? ref : ref.slice(0, end);
}
