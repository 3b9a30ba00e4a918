#pragma once

#include <QByteArray>

#include <functional>

namespace galley {

/// Every key and value of a Berkeley DB file of the kind "hash", version 9, in the order of its pages. Reads the file's
/// bytes by itself: the library would only find one key at a time. False where the bytes are no such file or break off.
bool eachHashRecord(QByteArrayView file, const std::function<void(QByteArrayView key, QByteArrayView value)> &record);

} // namespace galley
