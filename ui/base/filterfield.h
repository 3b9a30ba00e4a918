#pragma once

#include <QLineEdit>

namespace galley {

class Theme;

/// A line to filter a list with: a glass at its head, Esc clears it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    /// `placeholder` is also what screen readers say.
    FilterField(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace galley
