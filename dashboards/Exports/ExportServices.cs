using Albero.Dashboards.Exports.Xlsx;

namespace Albero.Dashboards.Exports;

/// <summary>The formats in which pages leave, in the order in which links name them.</summary>
internal static class ExportServices
{
    public static void AddExports(this IServiceCollection services) => services
        .AddSingleton<IExportFormat, XlsxFormat>()
        .AddSingleton<IExportFormat, CsvFormat>()
        .AddSingleton<IExportFormat, JsonFormat>()
        .AddSingleton<IExportFormat, ParquetFormat>()
        .AddSingleton<IExportFormat, SchemaFormat>();
}
