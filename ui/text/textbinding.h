#pragma once

#include "ui/base/document.h"
#include "ui/text/textchanges.h"
#include "ui/text/textdress.h"

#include <QTextEdit>

namespace galley {

/// Keeps a text edit and blocks of the issue the same. What a person types, deletes, pastes or commits through an input
/// method is compared with what was shown and performed as changes of the document; what happens elsewhere is written
/// into the paragraphs that it concerns, and into no others. Where the document refuses, the view goes back to what the
/// issue says. The text edit's own undo is off: there is one undo, the document's. GUI thread only.
class TextBinding : public QObject
{
    Q_OBJECT

public:
    /// What is shown: a story, or one block of it. With no such story or block the view is empty and read-only.
    struct Extent {
        StoryId story;
        std::optional<BlockId> only;
    };

    /// Both must outlive the binding. Shows nothing before setExtent().
    TextBinding(Document &document, QTextEdit &view);

    void setExtent(const Extent &extent, const TextDress &dress);
    const Extent &extent() const { return m_extent; }
    /// Sets every paragraph anew, after a change of the theme.
    void setDress(const TextDress &dress);

    /// The owner calls this for every change of the document that may concern what is shown. Undo, redo and fixes put
    /// the caret at what changed; changes made in another view leave it.
    void follow(const ChangeEvent &event);

    /// While it lives, edits of the view are one undo step each, called `title`, and not a burst of typing.
    class Step
    {
    public:
        Step(TextBinding &binding, const QString &title);
        ~Step();
        Q_DISABLE_COPY_MOVE(Step)

    private:
        TextBinding &m_binding;
    };

    /// A paragraph of a newspaper is far shorter; of a longer one only so much is shown, since a text document lays out a
    /// whole paragraph with every key. The rest stays in the issue untouched.
    static constexpr qsizetype longestShown = 20'000;
    /// How many units of the paragraph with this number are not shown.
    qsizetype hiddenAt(int number) const;

    /// Of the paragraph with this number in the view; null where the view shows nothing.
    BlockId blockAt(int number) const;
    Role roleAt(int number) const;
    /// Number of the paragraph that shows the block; −1 when none does. Linear.
    int numberOf(BlockId block) const;
    /// Position in the text document; −1 when the block is not shown.
    int positionOf(BlockId block, qsizetype at) const;

Q_SIGNALS:
    /// The view's paragraphs are what the issue says again, after any change.
    void shown();
    /// A person's edit was not taken, and the view was set back.
    void refused(const galley::Error &error);

private:
    struct Paragraph {
        BlockId id; ///< null: not known to the issue yet
        Role role = Role::Paragraph;
        QString text;
        qsizetype hidden = 0; ///< units after `text` that are not shown
        bool operator==(const Paragraph &) const = default;
    };
    struct Region {
        int at = 0;
        int added = 0;
    };
    struct Edit {
        QList<Change> changes;
        QString title;
        Document::Merge merge = Document::Merge::Typing;
    };

    void onContentsChange(int at, int removed, int added);
    void onContentsChanged();
    /// Takes over what the view shows in the region; nothing when that is what was shown before.
    std::optional<Edit> readView(Region region);
    std::optional<Edit> editOf(qsizetype first, qsizetype last, const QStringList &lines, qsizetype caret) const;
    QList<Paragraph> wanted() const;
    /// Makes the view show what the issue says; the document position just after what was changed, or −1.
    int refresh();
    int replace(qsizetype first, qsizetype last, const QList<Paragraph> &paragraphs);
    /// Sets paragraphs from `first` on as what they are. Neighbours of one role are set at once: a text document takes
    /// its time for every call.
    void dress(QTextBlock first, const QList<Paragraph> &paragraphs);
    static bool isDressed(QTextBlock first, const QList<Paragraph> &paragraphs);
    void dressRun(const QTextBlock &first, const QTextBlock &last, const Paragraph &paragraph);
    void hidePreedit();

    Document &m_document;
    QTextEdit &m_view;
    Extent m_extent;
    std::optional<TextDress> m_dress;
    QList<Paragraph> m_shown; ///< one a paragraph of the view, as it was shown last
    std::optional<Region> m_region;
    QString m_step;
    bool m_writing = false; ///< the view is being changed by us
};

} // namespace galley
