#pragma once

#include "core/input/received.h"
#include "core/intake/version.h"
#include "core/language/language.h"
#include "core/model/issue.h"
#include "core/recognise/bylineshapes.h"

#include <functional>
#include <stop_token>

namespace galley {

/// Bytes as they arrived.
struct ReceivedFile {
    QString name; ///< file name without folder, or "clipboard"
    QByteArray bytes;
    QString folder = {}; ///< as in Source::folder
};

/// A page that files may go to: one of the issue, or one to be made for them.
struct PlannedPage {
    enum class Kind { OfIssue, New };
    Kind kind = Kind::New;
    PageId id;
    QString section; ///< "A" of A2
    int number = 0;
    QString name;
    bool operator==(const PlannedPage &) const = default;
};

/// A story as recognised and corrected, and what it is to the issue. One that the desk merged into another is a version of
/// a part of that one.
struct PlannedStory {
    enum class Fate {
        New,
        Changed,   ///< a new version of `earlier`
        Unchanged, ///< the author left it alone
        Withdrawn, ///< unchanged, and removed from the issue by hand: stays removed
    };
    Story story;
    Fate fate = Fate::New;
    StoryId earlier;                        ///< in the issue; null for New and Withdrawn
    QStringList base;                       ///< lines of the earlier version as they arrived
    QList<ParagraphChange> paragraphs = {}; ///< of Changed: what will differ from the issue
};

/// What one file gives to one page.
struct PlannedPart {
    PageId page;
    QList<PlannedStory> stories;
};

/// A story of the earlier version that the new one no longer holds. It stays unless a person says otherwise.
struct GoneStory {
    enum class Then { Keep, Remove };
    StoryId story;
    Then then = Then::Keep;
};

struct PlannedFile {
    enum class State {
        Taken,   ///< will be imported
        LeftOut, ///< a person said so
        Known,   ///< the issue has these very bytes already, or a picture of this path
        Failed,  ///< cannot be read: see error
    };
    State state = State::Taken;
    QString path; ///< as it was given; the name where there was no path
    QString name;
    QString folder;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of the bytes
    QString format;
    QString charset;
    QList<Remark> remarks;
    std::optional<Error> error;
    std::optional<QSize> pixels; ///< of a picture: it is kept by its path, its bytes are not read
    QList<PlannedPart> parts;
    // Where the issue has sources of this name and folder:
    QList<int> earlierSources;   ///< indexes in the issue, the last the newest
    QList<Story> earlierStories; ///< of the newest, as they arrived; empty where its bytes could not be had
    QList<Story> olderStories;   ///< of those before, which the newest had no longer; looked for where a story is new
    QList<GoneStory> gone;

    bool isPicture() const { return pixels.has_value(); }
    /// True where at least one of its stories is one of an earlier source.
    bool isVersion() const;
};

/// What importing would do, to be looked at and corrected before it is done. A value; any thread.
struct ImportPlan {
    Issue into;
    QList<PlannedPage> pages;  ///< the issue's, then new ones; new ones that nothing goes to are not made
    QList<PlannedFile> files;  ///< in the order given; in folders in the order of gather()
    QList<BylineShape> taught; ///< by which it was read, as what is read again is

    const PlannedPage *page(PageId id) const;
};

struct PlanSettings {
    const Language *language = nullptr; ///< may be null (recognise.h)
    /// Bytes of an earlier source by digest, empty where there are none. Without it corrections made in the issue
    /// cannot be told from the author's changes and give way to a new version.
    std::function<QByteArray(const QByteArray &digest)> earlierBytes = {};
    /// Called before each file with the number of those done.
    std::function<void(qsizetype done, qsizetype of)> progress = {};
    /// A stopped plan holds the files that were read up to there and is not to be used. Asked within each file too.
    std::stop_token stop = {};
    QString charset = {};           ///< decode as this; empty: detect
    QList<BylineShape> taught = {}; ///< the desk's own shapes of bylines
};

/// Reads the files (folders are walked, gather.h), recognises their stories and decides what they become:
/// - A file of a name and folder that the issue has a source of gives new versions of its stories, found by headline
///   and text; pasted text never does. So does one of that name that is given by itself, or with fewer or more of the
///   folders above it, if a story of it is one of the source; its folder is that source's then.
/// - Else a page named by its folder ("03 经济") or itself ("A2-要闻-1", "第3版 经济") takes it, together with all others
///   of that name. A folder's page that has another number or name by now is found by the files that came from it.
/// - Else, of one story or from a word processor and in a folder, it goes where the folder's earlier files stand, if that
///   is one page. The first files of such a folder make one page together: the next one where nothing yet says the number
///   of a page, else one at the end without a number. There it waits too when its siblings stand on several pages.
/// - A picture (JPEG, PNG, TIFF) becomes one of the issue's, paired where names or the order leave no doubt
///   (picturepairs.h). Without any text, and for an issue without a page, it fails as what cannot be read.
/// - Else it is a page of its own, numbered as it says where that number is free, else behind the last.
/// At most 256 MiB in all. Blocks; any thread; about a second for five million characters.
ImportPlan planImport(const Issue &into, const QStringList &paths, const PlanSettings &settings);
ImportPlan planImport(const Issue &into, const QList<ReceivedFile> &files, const PlanSettings &settings);

/// True where a person should see the plan before it is done: of several files, of one that cannot be read as it was
/// given, that has remarks, or that changes stories of the issue.
bool wantsLook(const ImportPlan &plan);

/// Where a story stands in the plan.
struct PlannedPlace {
    qsizetype file = 0;
    qsizetype part = 0;
    qsizetype story = 0;
};

// Corrections. Each leaves the plan as it was where the place does not exist. What stories are to the issue is found
// out anew.
/// Reads the file again as `charset`; empty: detect. Blocks; any thread. Stopped, it leaves the plan as it was.
void setCharset(ImportPlan &plan, qsizetype file, const QString &charset, const PlanSettings &settings);
/// Only between Taken and LeftOut.
void setTaken(ImportPlan &plan, qsizetype file, PlannedFile::State state);
void setPage(ImportPlan &plan, PageId page, int number, const QString &name); ///< of a new page
/// All of the file goes to `page`; null: a new page of its own, behind the last.
void moveToPage(ImportPlan &plan, qsizetype file, PageId page);
void setRole(ImportPlan &plan, const PlannedPlace &story, qsizetype block, Role role);
/// The story goes to the end of the one before it in its part. False where there is none.
bool mergeWithPrevious(ImportPlan &plan, const PlannedPlace &story);
/// `block`, not the first, begins a new story.
bool splitAt(ImportPlan &plan, const PlannedPlace &story, qsizetype block);
void setGone(ImportPlan &plan, qsizetype file, StoryId story, GoneStory::Then then);

} // namespace galley
