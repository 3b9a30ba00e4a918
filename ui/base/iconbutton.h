#pragma once

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// "Next finding (F8)": the action's text without mnemonic marks and dots, and its key.
QString tipOf(const QAction &action);

} // namespace galley
