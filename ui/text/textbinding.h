#pragma once

#include "ui/base/document.h"
#include "ui/text/pieces.h"
#include "ui/text/textchanges.h"

#include <QTextEdit>

namespace galley {

/// Keeps a text edit and blocks of the issue the same. What a person types, deletes, pastes or commits through an input
/// method is compared with what was shown and performed as changes of the document; what happens elsewhere is written
/// into the paragraphs that it concerns, and into no others. Where the document refuses, the view goes back to what the
/// issue says. A block is a paragraph of the view, a very long one is several. The text edit's own undo is off: there is one undo, the document's. GUI thread only.
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

    void setExtent(const Extent &extent);
    const Extent &extent() const { return m_extent; }

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

    /// Of the paragraph with this number in the view; null where the view shows nothing.
    BlockId blockAt(int number) const;
    Role roleAt(int number) const;
    /// Where in its block the paragraph with this number begins: 0 but for the later pieces of a long one.
    qsizetype beginAt(int number) const;
    /// Which of the blocks shown it is a piece of, counted from 0; and the first paragraph of such a block. Linear.
    int indexAt(int number) const;
    int paragraphOf(int index) const;
    /// True where the paragraph after it is a piece of the same block.
    bool goesOn(int number) const;
    /// Position in the text document; −1 when the block is not shown. Linear.
    int positionOf(BlockId block, qsizetype at) const;
    /// What stands between two positions of the text document, with a line break where a block ends.
    QString textBetween(int begin, int end) const;

Q_SIGNALS:
    /// The view's paragraphs are what the issue says again, after any change.
    void shown();
    /// A person's edit was not taken, and the view was set back.
    void refused(const galley::Error &error);

private:
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
    std::optional<Edit> editOf(qsizetype first, qsizetype last, const QList<Piece> &lines, qsizetype caret) const;
    QList<Piece> wanted() const;
    /// Makes the view show what the issue says; the document position just after what was changed, or −1.
    int refresh();
    int replace(qsizetype first, qsizetype last, const QList<Piece> &pieces);
    /// Says what the paragraphs from `block` on are; the part of the text document that was something else.
    static Span setStates(QTextBlock block, const QList<Piece> &pieces);
    void hidePreedit();

    Document &m_document;
    QTextEdit &m_view;
    Extent m_extent;
    QList<Piece> m_shown; ///< one a paragraph of the view, as it was shown last
    std::optional<Region> m_region;
    QString m_step;
    bool m_writing = false; ///< the view is being changed by us
    bool m_isCut = false;   ///< a block is shown in pieces
};

} // namespace galley
