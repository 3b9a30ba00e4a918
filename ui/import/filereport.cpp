#include "ui/import/filereport.h"

#include "ui/base/signs.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostRemarks = 12;

} // namespace

FileReport::FileReport(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName("importReport"_L1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FileReport::setFile(const PlannedFile &file)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentences.clear();
    if (file.error)
        add(file.error->code == Error::Code::Unsupported ? Severity::B : Severity::A, file.error->message.text());
    if (file.state == PlannedFile::State::Known)
        add({}, tr("The issue has this file already, byte for byte: nothing is to be done."));
    else if (file.isVersion())
        add({}, tr("A new version of a file that the issue has: only what its author changed is changed."));
    for (const Remark &remark : file.remarks.first(std::min(mostRemarks, file.remarks.size())))
        add(Severity::B,
            remark.line > 0 ? tr("Line %1: %2").arg(remark.line).arg(remark.text.text()) : remark.text.text());
    if (file.remarks.size() > mostRemarks)
        add(Severity::B, tr("And more of the kind: %1.").arg(file.remarks.size() - mostRemarks));
    setVisible(!isEmpty());
    setAccessibleName(m_sentences.join(u' '));
}

void FileReport::add(std::optional<Severity> severity, const QString &sentence)
{
    m_sentences.append(sentence);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (severity)
        row->addWidget(new SeveritySign(*severity, m_theme), 0, Qt::AlignTop);
    auto *words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    m_column->addWidget(line);
}

} // namespace galley
