using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace LegacyErp
{
    /// <summary>Written for .NET Framework 4.6.1, in 2019, extended since.</summary>
    public class TextAnalytics
    {
        private readonly string _key;

        public TextAnalytics(string key)
        {
            _key = key;
        }

        public string Sentiment(string text)
        {
            HttpWebRequest request = (HttpWebRequest)WebRequest.Create("https://westeurope.api.cognitive.microsoft.com/text/analytics/v3.1/sentiment"); // AI: endpoint
            request.Method = "POST";
            request.ContentType = "application/json";
            request.Headers.Add("Ocp-Apim-Subscription-Key", _key);
            byte[] body = Encoding.UTF8.GetBytes("{\"documents\":[{\"id\":\"1\",\"text\":\"" + text.Replace("\"", "\\\"") + "\"}]}");
            using (Stream stream = request.GetRequestStream())
            {
                stream.Write(body, 0, body.Length);
            }

            using (WebResponse response = request.GetResponse())
            using (StreamReader reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        public async Task<string> SentimentAsync(string text)
        {
            WebRequest request = WebRequest.Create(Settings.AnalyticsUrl);
            request.Method = "POST";
            using (WebResponse response = await request.GetResponseAsync())
            using (StreamReader reader = new StreamReader(response.GetResponseStream()))
            {
                return await reader.ReadToEndAsync();
            }
        }
    }
}
