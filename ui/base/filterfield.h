#pragma once

#include <QLineEdit>

namespace galley {

class Theme;

/// A line to filter a list with: a glass at its head, Esc clears it or goes on to what it stands in.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Escape { Clears, GoesOn };

    /// `placeholder` is also what screen readers say.
    FilterField(const QString &placeholder, const Theme &theme, QWidget *parent = nullptr);
    void setEscape(Escape escape) { m_escape = escape; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool takesEscape() const { return m_escape == Escape::Clears && !text().isEmpty(); }

    Escape m_escape = Escape::Clears;
};

} // namespace galley
