#pragma once

#include "core/recognise/bylineshapes.h"
#include "ui/house/laydowndialog.h"

class QLineEdit;

namespace galley {

class Issue;

/// Teaches the program how a byline is built that it does not know: the words stay, what varies stands in braces, and
/// what is read by that, and how many of the issue, is said as one types.
class ShapeDialog : public LayDownDialog
{
    Q_OBJECT

public:
    /// `kind`: "lead-in", "byline" or "credit". The issue is copied; the house and the theme must outlive it.
    ShapeDialog(const QString &kind, const QString &printed, const Issue &issue, HouseDesk &house, const Theme &theme,
                QWidget *parent = nullptr);

protected:
    HouseChange change() const override;

private:
    void look();
    QString readBy(const BylineShape &shape) const;
    HouseRow row() const;

    QString m_kind;
    QString m_printed;
    std::shared_ptr<const Issue> m_issue;
    QLineEdit *m_pattern;
};

} // namespace galley
