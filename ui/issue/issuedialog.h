#pragma once

#include "core/model/edit.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace galley {

/// How an issue is called.
struct IssueFacts {
    QString title; ///< the paper's name
    QDate date;
    int edition = 1;
    bool operator==(const IssueFacts &) const = default;
};

IssueFacts factsOf(const Issue &issue);
/// What gives the issue these facts; empty where it has them.
QList<Change> changesTo(const Issue &issue, const IssueFacts &facts);

/// Asks for the paper's name, the day and the edition, of a new issue or of the open one. Not modal; deletes itself.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewIssue, Properties };

    IssueDialog(Purpose purpose, const IssueFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const galley::IssueFacts &facts);

private:
    void give();

    QLineEdit *m_title;
    QDateEdit *m_date;
    QSpinBox *m_edition;
};

} // namespace galley
