#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

/// Rows of text with separators. Private to core/house.
namespace galley {

struct CsvRow {
    qsizetype line = 0; ///< in which it begins, from 1
    QStringList fields;
    bool isOpen = false; ///< a quotation mark was never closed: the row ends with its line
};

/// Every row that is not empty.
QList<CsvRow> csvRows(QStringView text, QChar separator);
/// In quotation marks where it has to be.
QString csvField(const QString &text);

} // namespace galley
