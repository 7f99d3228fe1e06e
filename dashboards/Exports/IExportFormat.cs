using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Exports;

/// <summary>One way in which every table leaves the dashboard, named by the extension of the address.</summary>
internal interface IExportFormat
{
    /// <summary>What follows the page's path in the address, with its dot.</summary>
    string Extension { get; }

    string ContentType { get; }

    /// <summary>Whose words closed columns have where the format decides it: people's or the mart's; null where the address says.</summary>
    Dialect? Dialect { get; }

    /// <summary>Writes the file. Nothing is written synchronously, so a response body will do for the stream.</summary>
    Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken);
}
