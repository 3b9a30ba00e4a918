#include "ui/house/shapedialog.h"

#include "core/checks/byline/forms.h"
#include "core/house/taught.h"
#include "core/recognise/taughtshape.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/house/shownvalues.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

ShapeDialog::ShapeDialog(const QString &kind, const QString &printed, const Issue &issue, HouseDesk &house,
                         const Theme &theme, QWidget *parent)
    : LayDownDialog(tr("A shape to be known: %1").arg(shownCell(HouseColumn::Kind, kind)), printed, house, theme,
                    parent)
    , m_kind(kind)
    , m_printed(printed)
    , m_issue(std::make_shared<const Issue>(issue))
    , m_pattern(new QLineEdit(shownCell(HouseColumn::Form, proposedPattern(printed))))
{
    setObjectName("shapeDialog"_L1);
    m_pattern->setObjectName("shapePattern"_L1);
    m_pattern->setAccessibleName(tr("Shape"));
    auto *help = new QLabel(tr("Words stay as they are printed; what varies stands in braces: %1")
                                .arg(shownCell(HouseColumn::Form, u'{' + shapeSlots().join("} {"_L1) + u'}')));
    help->setObjectName("shapeHelp"_L1);
    help->setWordWrap(true);
    help->setFont(theme.font(FontRole::Hint));
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_pattern);
    column->addWidget(help);
    setBody(box);
    m_pattern->setFocus();
    connect(m_pattern, &QLineEdit::textChanged, this, &ShapeDialog::look);
    look();
}

HouseRow ShapeDialog::row() const
{
    return tidied(HouseTable::BylineForms,
                  rowOf(BylineForm{.kind = m_kind,
                                   .feature = QString(shapeFeature),
                                   .form = m_pattern->text(),
                                   .entered = {QDate::currentDate(), {}}}));
}

void ShapeDialog::look()
{
    const HouseRow row = this->row();
    const Result<BylineShape> shape = taughtShape(m_kind, row[2]);
    setReady(false);
    if (!shape)
        return say(shownCell(HouseColumn::Form, shape.error().message.text())); // it names slots
    const QString read = readBy(*shape);
    if (read.isEmpty())
        return say(tr("This shape does not fit the words above."));
    setReady(true);
    say(tr("Read: %1. Of this issue it fits %L2.").arg(read).arg(countOf(*shape, *m_issue)));
}

/// Who and what the shape finds in the words, as one line; empty where it does not fit.
QString ShapeDialog::readBy(const BylineShape &shape) const
{
    const FoundPiece piece = pieceBy(shape, m_printed);
    if (!piece)
        return {};
    QStringList parts;
    for (const BylinePerson &person : piece->people)
        parts.append(QString(person.office + u' ' + person.name).trimmed());
    for (const QString &part : {piece->agency, piece->place, piece->date})
        if (!part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? piece->span.of(m_printed).toString() : parts.join(tr(", "));
}

HouseChange ShapeDialog::change() const
{
    return {.entries = {{HouseTable::BylineForms, {}, row()}}};
}

} // namespace galley
