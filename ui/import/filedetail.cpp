#include "ui/import/filedetail.h"

#include "ui/base/choice.h"
#include "ui/base/iconbutton.h"
#include "ui/base/theme.h"
#include "ui/import/filereport.h"
#include "ui/import/storiesview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(plainWords(text));
    return label;
}

} // namespace

FileDetail::FileDetail(PlanDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new QLabel)
    , m_folder(new QLabel)
    , m_report(new FileReport(theme))
    , m_charset(new QComboBox)
    , m_page(new QComboBox)
    , m_number(new QSpinBox)
    , m_pageName(new QLineEdit)
    , m_stories(new StoriesView(draft, theme))
{
    m_name->setObjectName("importName"_L1);
    m_name->setFont(theme.font(FontRole::DetailTitle));
    m_name->setTextFormat(Qt::PlainText);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(6);
    head->addWidget(m_name);
    head->addWidget(m_folder);
    head->addWidget(m_report);
    head->addWidget(makeFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stories, 1);
    column->addWidget(makeKeys(theme));
    connect(m_charset, &QComboBox::activated, this, &FileDetail::giveCharset);
    connect(m_page, &QComboBox::activated, this, &FileDetail::moveTo);
    connect(m_number, &QSpinBox::valueChanged, this, &FileDetail::givePage);
    connect(m_pageName, &QLineEdit::editingFinished, this, &FileDetail::givePage);
    connect(m_stories, &StoriesView::partChanged, this, &FileDetail::tell);
    connect(&m_draft, &PlanDraft::hasBeenRead, this, [this](qsizetype file) {
        if (file == m_file)
            setFile(file);
    });
    tell();
}

QWidget *FileDetail::makeFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    m_charset->setObjectName("importCharset"_L1);
    m_page->setObjectName("importPage"_L1);
    m_number->setObjectName("importNumber"_L1);
    m_number->setRange(0, 999);
    m_number->setKeyboardTracking(false); // 12 is not first page 1
    m_number->setSpecialValueText(tr("none"));
    m_pageName->setObjectName("importPageName"_L1);
    m_ofPage = {labelFor(m_page, tr("Goes &to")),  m_page,    labelFor(m_number, tr("&Number")), m_number,
                labelFor(m_pageName, tr("N&ame")), m_pageName};
    for (int column = 0; column < m_ofPage.size(); ++column)
        grid->addWidget(m_ofPage[column], 0, column);
    m_ofCharset = {labelFor(m_charset, tr("&Charset")), m_charset};
    for (int column = 0; column < m_ofCharset.size(); ++column)
        grid->addWidget(m_ofCharset[column], 1, column);
    grid->setColumnStretch(5, 1);
    return fields;
}

QWidget *FileDetail::makeKeys(const Theme &theme)
{
    auto *keys = new QWidget;
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(new KeyHint(m_stories->roleAction(), tr("Role"), u"importRoleHint"_s, theme));
    row->addWidget(
        new KeyHint(m_stories->mergeAction(), tr("Merge with the story before"), u"importMergeHint"_s, theme));
    row->addWidget(new KeyHint(m_stories->splitAction(), tr("New story from here"), u"importSplitHint"_s, theme));
    m_goneHint = new KeyHint(m_stories->goneAction(), tr("Keep or remove"), u"importGoneHint"_s, theme);
    row->addWidget(m_goneHint);
    row->addStretch(1);
    return keys;
}

void FileDetail::setFile(qsizetype file)
{
    m_file = file;
    m_stories->setFile(file);
    if (file >= 0 && file < m_draft.plan().files.size())
        fillCharsets(m_draft.plan().files[file]);
    tell();
}

void FileDetail::tell()
{
    const bool there = m_file >= 0 && m_file < m_draft.plan().files.size();
    setEnabled(there);
    if (!there)
        return;
    const PlannedFile &file = m_draft.plan().files[m_file];
    m_name->setText(file.name);
    m_folder->setText(file.folder);
    m_folder->setVisible(!file.folder.isEmpty());
    m_report->setFile(file);
    m_goneHint->setVisible(!file.gone.isEmpty());
    m_stories->setEnabled(!m_draft.isReading());
    tellPage(file);
}

// Asked once for each file: every choice reads some of its bytes.
void FileDetail::fillCharsets(const PlannedFile &file)
{
    constexpr qsizetype looked = 64 * 1024;
    const QSignalBlocker quiet(m_charset);
    m_charset->clear();
    m_charset->addItem(tr("Detect"), QString());
    // A word processor's file says itself how it is written.
    const bool chosen = !file.charset.isEmpty() || file.format.isEmpty();
    const bool open = chosen && !file.bytes.isEmpty() && file.state != PlannedFile::State::Known;
    m_charset->setEnabled(open);
    for (QWidget *widget : std::as_const(m_ofCharset))
        widget->setVisible(open);
    const QList<CharsetChoice> choices = chosen ? charsetsToChoose(file.bytes.left(looked)) : QList<CharsetChoice>();
    for (const CharsetChoice &choice : choices) {
        m_charset->addItem(choice.damaged == 0 ? choice.charset : tr("%1 (does not fit)").arg(choice.charset),
                           choice.charset);
        m_charset->setItemData(m_charset->count() - 1, choice.sample, Qt::ToolTipRole);
    }
    if (!file.charset.isEmpty() && m_charset->findData(file.charset) < 0)
        m_charset->addItem(file.charset, file.charset);
    m_charset->setCurrentIndex(file.error ? 0 : m_charset->findData(file.charset));
}

void FileDetail::tellPage(const PlannedFile &file)
{
    const PageId current = currentPage();
    const PlannedPage *page = m_draft.plan().page(current);
    const QSignalBlocker quietPage(m_page);
    const QSignalBlocker quietNumber(m_number);
    m_page->clear();
    for (const PlannedPage &each : m_draft.plan().pages)
        m_page->addItem(nameOf(each).isEmpty() ? tr("Page without a name") : nameOf(each), each.id.toString());
    m_page->addItem(tr("A page of its own"), QString());
    m_page->setCurrentIndex(page ? m_page->findData(current.toString()) : -1);
    m_page->setEnabled(page && !file.isVersion() && !m_draft.isReading());
    for (QWidget *widget : std::as_const(m_ofPage))
        widget->setVisible(page);
    const bool isNew = page && page->kind == PlannedPage::Kind::New && !m_draft.isReading();
    m_number->setValue(page ? page->number : 0);
    m_number->setEnabled(isNew);
    if (!m_pageName->hasFocus() || m_pageName->text().simplified() != (page ? page->name : QString()))
        m_pageName->setText(page ? page->name : QString());
    m_pageName->setEnabled(isNew);
}

PageId FileDetail::currentPage() const
{
    const PlannedFile &file = m_draft.plan().files[m_file];
    return file.parts.value(m_stories->currentPart()).page;
}

void FileDetail::giveCharset()
{
    m_draft.readAgain(m_file, m_charset->currentData().toString());
}

void FileDetail::givePage()
{
    const PageId page = currentPage();
    const PlannedPage *known = m_draft.plan().page(page);
    if (!known || (known->number == m_number->value() && known->name == m_pageName->text().simplified()))
        return;
    m_draft.correct([&](ImportPlan &plan) { setPage(plan, page, m_number->value(), m_pageName->text()); });
}

void FileDetail::moveTo()
{
    const PageId page = PageId::fromString(m_page->currentData().toString());
    m_draft.correct([&](ImportPlan &plan) { moveToPage(plan, m_file, page); });
}

} // namespace galley
