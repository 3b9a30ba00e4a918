#pragma once

#include <QAbstractButton>

namespace galley {

class Theme;

/// Words that lead somewhere, in the accent colour; shortened where there is no room, but never their arrow at the end.
/// Underlined under the pointer and outlined with focus.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    TextLink(const QString &text, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace galley
