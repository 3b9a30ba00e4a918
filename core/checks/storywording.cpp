#include "core/checks/storywording.h"

namespace galley {

bool isWording(const Story &story, const Block &block)
{
    if (!isRunningText(block.role.role) || block.role.role == Role::EditorsNote)
        return false;
    bool inColumn = false;
    for (const Block &each : story.blocks) {
        inColumn = inColumn || each.role.role == Role::ColumnTitle;
        if (isRunningText(each.role.role))
            return !inColumn || each.id != block.id;
    }
    return true;
}

} // namespace galley
