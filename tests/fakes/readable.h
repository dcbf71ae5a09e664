// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSequentialIterable>
#include <QStringList>

namespace yizhan::fakes {

/// A value in words: those of a value type with all its properties, a list with all that is in it.
[[nodiscard]] inline QString inWords(const QVariant &value)
{
    QStringList parts;
    if ((value.metaType().flags() & QMetaType::IsGadget) != 0) {
        const QMetaObject *type = value.metaType().metaObject();
        for (int number = 0; number < type->propertyCount(); ++number)
            parts.append(QLatin1String(type->property(number).name()) + u'=' +
                         inWords(type->property(number).readOnGadget(value.constData())));
        return u'{' + parts.join(u' ') + u'}';
    }
    if (value.typeId() != QMetaType::QString && value.canConvert<QSequentialIterable>()) {
        for (const QVariant &element : value.value<QSequentialIterable>())
            parts.append(inWords(element));
        return u'[' + parts.join(u' ') + u']';
    }
    if ((value.metaType().flags() & QMetaType::IsEnumeration) != 0)
        return QString::number(value.toInt());
    return value.toString();
}

/// All that a screen can read of an object, and of the objects that it shows, one line each "name: value".
[[nodiscard]] inline QStringList readable(const QObject &object, const QString &name)
{
    QStringList lines;
    const QMetaObject *type = object.metaObject();
    for (int number = QObject::staticMetaObject.propertyCount(); number < type->propertyCount(); ++number) {
        const QMetaProperty property = type->property(number);
        const QString path = name + u'.' + QLatin1String(property.name());
        const QVariant value = property.read(&object);
        if ((value.metaType().flags() & QMetaType::PointerToQObject) != 0)
            lines += readable(*value.value<QObject *>(), path);
        else
            lines += path + QStringLiteral(": ") + inWords(value);
    }
    const auto *model = qobject_cast<const QAbstractItemModel *>(&object);
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        const auto roles = model->roleNames();
        for (auto role = roles.cbegin(); role != roles.cend(); ++role)
            lines += QStringLiteral("%1[%2].%3: ").arg(name).arg(row).arg(QLatin1String(role.value())) +
                     inWords(model->index(row, 0).data(role.key()));
    }
    return lines;
}

} // namespace yizhan::fakes
