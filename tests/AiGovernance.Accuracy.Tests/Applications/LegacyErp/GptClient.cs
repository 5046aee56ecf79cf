using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace LegacyErp
{
    public class GptClient
    {
        private static readonly HttpClient Client = new HttpClient();

        public string Complete(string prompt)
        {
            using (WebClient web = new WebClient())
            {
                web.Encoding = Encoding.UTF8;
                web.Headers[HttpRequestHeader.ContentType] = "application/json";
                web.Headers[HttpRequestHeader.Authorization] = "Bearer " + Environment.GetEnvironmentVariable("GPT_KEY");
                return web.UploadString("https://" + Settings.GptHost + "/v1/chat/completions", "POST", "{\"messages\":[{\"content\":\"" + prompt + "\"}]}"); // AI: same endpoint
            }
        }

        public async Task<string> TranslateAsync(string text)
        {
            string url = string.Format("https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to={0}", "fr"); // AI: endpoint
            HttpRequestMessage request = new HttpRequestMessage();
            request.Method = HttpMethod.Post;
            request.RequestUri = new Uri(url);
            request.Content = new StringContent("[{\"Text\":\"" + text + "\"}]", Encoding.UTF8, "application/json");
            HttpResponseMessage response = await Client.SendAsync(request).ConfigureAwait(false);
            return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        }

        public void DownloadOrders(string folder)
        {
            using (WebClient web = new WebClient())
            {
                web.DownloadFile("http://erp.lemaire.local:8080/api/orders.csv", folder + "\\orders.csv");
            }
        }

        public NameValueCollection Headers()
        {
            NameValueCollection headers = new NameValueCollection();
            headers.Add("Origin", "LegacyErp");
            return headers;
        }
    }
}
