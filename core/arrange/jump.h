#pragma once

#include "core/model/edit.h"

/// A story that goes on on another page. Any thread.
namespace galley {

/// Parts a story before one of its blocks: what follows goes to the end of `page`, under the story's headline, and the
/// two halves name each other's pages (下转02版, 上接01版). Conflict where the block is the story's first, where no running
/// text would stay on either side, or where one of the pages has no number; then nothing is to be done.
Result<QList<Change>> jumpAt(const Issue &issue, BlockId block, PageId page);

} // namespace galley
