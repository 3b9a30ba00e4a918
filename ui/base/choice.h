#pragma once

#include <QAbstractButton>

namespace galley {

class Theme;

/// One of a few exclusive words in a pane's title; the chosen one is bold on a tint. Put them into a QButtonGroup.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &text, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A key cap and what the key does: "F8 Next". A button for those who use the mouse; pale while the key does nothing.
class KeyHint : public QAbstractButton
{
    Q_OBJECT

public:
    /// Presses `action`; its key is the cap.
    KeyHint(QAction *action, const QString &word, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_cap;
    const Theme &m_theme;
};

} // namespace galley
