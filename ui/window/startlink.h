#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace galley {

class Theme;

/// One way to begin, 30 high: a column for its key cap, then its words. Enter and Space press it, all other keys go
/// on to the page.
class StartLink : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr double capLeft = 10; ///< pixels of the design, from its left edge

    StartLink(const QString &words, const QString &name, const QKeySequence &key, const Theme &theme,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_cap;
    const Theme &m_theme;
};

} // namespace galley
