#pragma once

#include "core/model/issue.h"
#include "core/text/comparison.h"

#include <QTextEdit>

namespace galley {

class PaperLayout;
class Theme;

/// A story as it was received, to be read and copied: what has been changed since is struck through on a tint, and a bar
/// stands where something was added.
class ReceivedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReceivedText(const Theme &theme, QWidget *parent = nullptr);

    void setStory(const Story &story);
    /// One a paragraph.
    void setCompared(const QList<ComparedParagraph> &compared);
    const PaperLayout &paper() const { return *m_layout; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void mark(int number, const QList<Span> &spans);
    void layOutColumn();

    const Theme &m_theme;
    PaperLayout *m_layout; ///< the text document's
    QList<ComparedParagraph> m_compared;
};

} // namespace galley
