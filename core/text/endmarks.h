#pragma once

namespace galley {

/// What becomes of a closing mark for which the line has no room.
enum class EndMarks {
    Squeeze,  ///< the line's marks are set in half of their squares
    Hang,     ///< it hangs out of the measure
    PushDown, ///< the character before it goes down with it
};

} // namespace galley
