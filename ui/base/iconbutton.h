#pragma once

#include <QKeySequence>
#include <QToolButton>

class QAction;

namespace galley {

class Theme;

/// A button of 28 pixels that shows an action's icon; its tip names the action and its key.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    /// Named `name` for tests; spoken as the action's text.
    IconButton(QAction *action, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// Names in the tip a key that does the same and is heard elsewhere.
    void tellKey(const QKeySequence &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// "Open files" for "&Open files…", "审读" for "审读(&R)": a menu's words where no menu is.
QString plainWords(const QString &words);
/// "Next finding (F8)": the action's plain words and its key.
QString tipOf(const QAction &action);
QString tipOf(const QString &words, const QKeySequence &key);

} // namespace galley
