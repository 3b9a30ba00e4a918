#pragma once

class QString;

namespace galley {

/// What a process that reads strangers' files may take: two gigabytes of address space, no file written, no core left
/// behind. Where memory ends, so does the process, with "out of memory" as the last words on standard error.
void limitProcess();

/// From now on the process may compute for half a minute; then it is killed (SIGXCPU). Called before each piece of work.
void limitRequest();

/// The same for a command that a person waits for: it ends with exit status 2 and these last words on standard error.
/// The first call is made before there are threads.
void limitReading(const QString &lastWords);

} // namespace galley
