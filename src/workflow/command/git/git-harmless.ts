/**
 * Commands of git that neither push nor change where a later push goes; with them, some that are widely installed
 * beside git. See git(1).
 */
export const TOUCH_NOTHING: ReadonlySet<string> = new Set(
  (
    'add am annotate apply archive backfill blame bugreport bundle cat-file check-attr check-ignore check-mailmap check-ref-format checkout-index cherry cherry-pick clean column commit ' +
    'commit-graph commit-tree count-objects credential credential-cache credential-manager credential-store describe diagnose diff diff-files diff-index diff-pairs diff-tree difftool ' +
    'fast-export fast-import fetch fetch-pack fmt-merge-msg for-each-ref format-patch fsck fsck-objects gc get-tar-commit-id grep hash-object help imap-send index-pack instaweb ' +
    'interpret-trailers last-modified log ls-files ls-remote ls-tree mailinfo mailsplit maintenance merge merge-base merge-file merge-index merge-one-file merge-tree mergetool mktag mktree ' +
    'multi-pack-index mv name-rev notes pack-objects pack-redundant pack-refs patch-id prune prune-packed pull quiltimport range-diff read-tree reflog refs repack replace replay ' +
    'repo request-pull rerere reset restore rev-list rev-parse revert rm scalar send-email shortlog show show-branch show-index show-ref sparse-checkout stage status stripspace ' +
    'unpack-file unpack-objects update-index update-ref update-server-info upload-archive upload-pack var verify-commit verify-pack verify-tag version whatchanged write-tree ' +
    'absorb cliff crypt delta restore-mtime secret'
  ).split(' '),
);
