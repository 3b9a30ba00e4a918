#pragma once

#include "ui/text/boundedit.h"
#include "ui/text/markpainter.h"

namespace galley {

class PaperLayout;
class Theme;

/// One block as an entry of a pane: as high as its text, its findings underlined. Tab and Enter go on to the next one.
class EntryEdit : public BoundEdit
{
    Q_OBJECT

public:
    /// Both must outlive it.
    EntryEdit(Document &document, const Theme &theme, QWidget *parent = nullptr);

    void setBlock(StoryId story, BlockId block);
    BlockId block() const { return m_block; }
    /// Those that lie in the block; others are not shown.
    void setFindings(const QList<Finding> &findings, const std::optional<Finding> &current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyTheme();
    void grow();

    const Theme &m_theme;
    BlockId m_block;
    PaperLayout *m_layout; ///< the text document's
    MarkPainter m_marks;
    int m_height = 0;
};

} // namespace galley
