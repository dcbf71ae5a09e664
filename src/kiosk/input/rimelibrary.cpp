// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimelibrary.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <mutex>
#include <rime_api.h>

namespace yizhan::input {

namespace {

constexpr int onlyFatal = 3; // of glog's levels
constexpr const char *applicationName = "rime.yizhan";

std::atomic_bool taken = false; // librime's own state is global; this guards it

/// The strings that a RimeTraits points to.
class Traits
{
public:
    explicit Traits(const InputPaths &paths)
        : m_shared(QFile::encodeName(sharedFolder(paths))), m_compiled(QFile::encodeName(paths.compiled)),
          m_prebuilt(QFile::encodeName(QDir(sharedFolder(paths)).filePath(QStringLiteral("build")))),
          m_staging(QFile::encodeName(QDir(paths.compiled).filePath(QStringLiteral("build"))))
    {
        RIME_STRUCT_INIT(RimeTraits, m_traits);
        m_traits.shared_data_dir = m_shared.constData();
        m_traits.user_data_dir = m_compiled.constData();
        m_traits.prebuilt_data_dir = m_prebuilt.constData();
        m_traits.staging_dir = m_staging.constData();
        m_traits.distribution_name = "Yizhan";
        m_traits.distribution_code_name = "yizhan";
        m_traits.distribution_version = "1";
        m_traits.app_name = applicationName;
        m_traits.min_log_level = onlyFatal;
        m_traits.log_dir = ""; // no log file
    }

    [[nodiscard]] RimeTraits *get() { return &m_traits; }

private:
    QByteArray m_shared;
    QByteArray m_compiled;
    QByteArray m_prebuilt;
    QByteArray m_staging;
    RimeTraits m_traits = {};
};

/// The part of librime's set-up that it does not survive twice: its log. Folders are set anew each time.
void setUpOnce(RimeApi &api, Traits &traits)
{
    static std::once_flag done;
    std::call_once(done, [&] { api.setup(traits.get()); });
}

} // namespace

QString sharedFolder(const InputPaths &paths)
{
    return QDir(paths.compiled).filePath(QStringLiteral("shared"));
}

std::unique_ptr<RimeLibrary> RimeLibrary::start(const InputPaths &paths)
{
    if (taken.exchange(true))
        return nullptr;
    return std::unique_ptr<RimeLibrary>(new RimeLibrary(paths));
}

RimeLibrary::RimeLibrary(const InputPaths &paths) : m_api(*rime_get_api())
{
    Traits traits(paths);
    setUpOnce(m_api, traits);
    m_api.initialize(traits.get());
}

RimeLibrary::~RimeLibrary()
{
    m_api.cleanup_all_sessions();
    m_api.finalize();
    taken = false;
}

bool compileSchema(const InputPaths &paths, const char *schema)
{
    if (taken.exchange(true))
        return false;
    RimeApi &api = *rime_get_api();
    Traits traits(paths);
    setUpOnce(api, traits);
    api.deployer_initialize(traits.get());
    const QString file =
        QDir(paths.compiled).filePath(QStringLiteral("%1.schema.yaml").arg(QLatin1String(schema)));
    const bool done = api.deploy_config_file("default.yaml", "config_version") != False &&
                      api.deploy_schema(QFile::encodeName(file).constData()) != False;
    api.finalize();
    taken = false;
    return done;
}

QByteArray rimeVersion()
{
    const RimeApi &api = *rime_get_api();
    return RIME_API_AVAILABLE(&api, get_version) ? QByteArray(api.get_version()) : QByteArray();
}

} // namespace yizhan::input
