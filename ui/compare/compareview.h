#pragma once

#include "core/text/comparison.h"
#include "ui/base/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace galley {

class Originals;
class PaneTitle;
class ReceivedText;
class StoryEditor;
class Theme;

/// Beside a story, the same as it was received: what differs is marked in both, and one scrolls with the other. Follows
/// every change of the text. GUI thread only.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    CompareView(Desk &desk, Originals &originals, const Theme &theme, QWidget *parent = nullptr);
    ~CompareView() override;

    /// Whose story is compared; null: none.
    void setEditor(StoryEditor *editor);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Side { Edited, Received };

    void ask();
    void take(const Result<std::optional<Story>> &received);
    void say(const QString &sentence);
    void compare();
    void unmark();
    void scroll(Side from);

    Desk &m_desk;
    Originals &m_originals;
    const Theme &m_theme;
    QPointer<StoryEditor> m_editor;
    StoryId m_asked;
    std::optional<Story> m_story; ///< as received
    Comparison m_comparison;
    PaneTitle *m_title;
    QLabel *m_empty;
    ReceivedText *m_text;
    QTimer m_pause;
    bool m_scrolling = false; ///< one side is being moved by the other
};

} // namespace galley
